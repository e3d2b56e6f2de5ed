// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.outbound.Received;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.RequestState;

/** Reads what a trial left behind, from the database and from the receiver. */
final class EvidenceReader {
  private static final String OF_TRIAL =
      " where library_id in (select id from library where name like ?)";

  private final Sql sql;
  private final String libraries;

  /**
   * @param libraries pattern of the names of the libraries
   */
  EvidenceReader(Sql sql, String libraries) {
    this.sql = sql;
    this.libraries = libraries;
  }

  Evidence read(List<Call> calls, List<Received> received, Map<UUID, String> compiled) {
    var news = news();
    var own = news.stream().map(Evidence.News::id).toList();
    return new Evidence(
        calls,
        requests(),
        events(),
        publications(),
        files(),
        news,
        received.stream()
            .map(EvidenceReader::told)
            .filter(told -> own.contains(told.event()))
            .toList(),
        Map.copyOf(compiled),
        sql.list(row -> row.getObject(1, Long.class), "select first_broken_audit_line()").get(0),
        sql.list(row -> row.getObject(1, Long.class), "select first_broken_log_entry()").get(0));
  }

  List<Evidence.Request> requests() {
    return sql.list(
        row ->
            new Evidence.Request(
                id(row, "id"),
                row.getString("note"),
                row.getLong("edition_id"),
                RequestState.valueOf(row.getString("state")),
                row.getInt("token"),
                row.getInt("attempt"),
                id(row, "publication_id"),
                row.getString("report")),
        "select r.id, note, edition_id, state, token, attempt, publication_id, (select report from"
            + " match_report m where m.request_id = r.id) as report from analysis_request r"
            + OF_TRIAL,
        libraries);
  }

  List<Evidence.Event> events() {
    return sql.list(
        row ->
            new Evidence.Event(
                row.getLong("id"),
                id(row, "request_id"),
                RequestState.valueOf(row.getString("state")),
                row.getString("phase") == null ? null : Phase.valueOf(row.getString("phase")),
                row.getInt("percent"),
                row.getInt("token"),
                row.getInt("attempt")),
        "select * from analysis_request_event" + OF_TRIAL + " order by id",
        libraries);
  }

  List<Evidence.Publication> publications() {
    return sql.list(
        row ->
            new Evidence.Publication(
                id(row, "id"),
                id(row, "request_id"),
                row.getLong("edition_id"),
                row.getString("series"),
                row.getInt("version"),
                row.getInt("token"),
                row.getInt("releases")),
        "select id, request_id, edition_id, series_id || ' ' || year as series,"
            + " version, token, (select count(*) from release_log l where l.publication_id = p.id)"
            + " as releases from publication p"
            + OF_TRIAL,
        libraries);
  }

  private List<Evidence.StoredFile> files() {
    return sql.list(
        row ->
            new Evidence.StoredFile(
                id(row, "publication_id"),
                row.getString("name"),
                row.getString("sha256"),
                row.getString("actual"),
                row.getLong("size"),
                row.getLong("actual_size"),
                row.getString("text")),
        "select publication_id, name, sha256, encode(sha256(content), 'hex') as actual, size,"
            + " length(content) as actual_size, case when name = 'cijfers.json' then"
            + " convert_from(content, 'UTF8') end as text from publication_file"
            + OF_TRIAL,
        libraries);
  }

  private List<Evidence.News> news() {
    return sql.list(
        row -> new Evidence.News(id(row, "id"), row.getString("type"), id(row, "subject")),
        "select id, type, subject from outbox" + OF_TRIAL + " order by created_at, id",
        libraries);
  }

  /** Whether everybody was told of everything. */
  boolean isTold() {
    return isAllSent("true");
  }

  /** Whether this receiver was told of everything. */
  boolean isTold(URI address) {
    return isAllSent(
        "subscription_id in (select id from subscription where address = ?)", address.toString());
  }

  private boolean isAllSent(String which, Object... parameters) {
    return count("outbox", "expanded_at is null")
            + count("delivery", "sent_at is null and " + which, parameters)
        == 0;
  }

  /** Whether every request has ended. */
  boolean isDrained() {
    return count("analysis_request", "state in ('READY', 'RUNNING', 'HELD', 'PARKED')") == 0;
  }

  private long count(String table, String condition, Object... more) {
    var parameters = Stream.concat(Stream.of(libraries), Stream.of(more)).toArray();
    return sql.number("select count(*) from " + table + OF_TRIAL + " and " + condition, parameters);
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static Evidence.Told told(Received received) {
    try (var reader = Json.createReader(new ByteArrayInputStream(received.body()))) {
      var event = reader.readObject();
      return new Evidence.Told(
          UUID.fromString(event.getString("id")), UUID.fromString(event.getString("subject")));
    }
  }
}
