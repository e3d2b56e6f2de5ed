// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Rows that a test of a repository arranges as superuser; each differs from the next in every
 * column, and takes other values where the test gives some.
 */
public final class Rows {
  private final TestTransaction transaction;
  private final AtomicInteger made;

  public Rows(TestTransaction transaction) {
    this(transaction, new AtomicInteger());
  }

  /**
   * @param made how many were made before, from which these differ
   */
  Rows(TestTransaction transaction, AtomicInteger made) {
    this.transaction = transaction;
    this.made = made;
  }

  /** A library of this name. */
  public UUID library(String name, Map<String, ?> other) {
    return insert("library", Map.of("name", name, "province", "Provincie " + next()), other);
  }

  /** A support organisation of this name. */
  public UUID supportOrganisation(String name, Map<String, ?> other) {
    int n = next();
    return insert(
        "support_organisation",
        Map.of(
            "name",
            name,
            "email",
            "steun" + n + "@proef.example",
            "valid_from",
            LocalDate.of(2020, 1, 1).plusDays(n)),
        other);
  }

  /** The organisation supports the libraries of a province from a day on. */
  public void supports(UUID organisation, String province, LocalDate from) {
    transaction.insert(
        "support_province",
        Map.of("support_organisation_id", organisation, "province", province, "valid_from", from));
  }

  /** An edition of this name, with a segmentation of its own that has no segments. */
  public long edition(String name, Map<String, ?> other) {
    int n = next();
    long segmentation =
        (Long)
            transaction.value(
                "insert into segmentation (name, version, digest) values (?, ?, ?) returning id",
                "Indeling " + n,
                n,
                "vingerafdruk" + n);
    var row = new HashMap<String, Object>();
    row.put("reference_date", LocalDate.of(2024, 1, 1).plusDays(n));
    row.put("granularity", "ADDRESS");
    row.put("origin", "DELIVERED");
    row.put("protection", "OB-2");
    row.put("households", 1_000L + n);
    row.put("segmentation_id", segmentation);
    row.put("name", name);
    row.putAll(other);
    transaction.insert("edition", row);
    return (Long) transaction.value("select id from edition where name = ?", row.get("name"));
  }

  /** A statement for exact members, signed by two persons. */
  public UUID waiver(UUID library, long edition) {
    transaction.insert(
        "noise_waiver",
        Map.ofEntries(
            Map.entry("library_id", library),
            Map.entry("edition_id", edition),
            Map.entry("statement", "Wij publiceren exacte aantallen leden."),
            Map.entry("proposed_by", UUID.randomUUID()),
            Map.entry("proposed_by_name", "D. Irecteur"),
            Map.entry("proposed_at", moment(1)),
            Map.entry("proposer_of_library", true),
            Map.entry("confirmed_by", UUID.randomUUID()),
            Map.entry("confirmed_by_name", "C. Onsulent"),
            Map.entry("confirmed_at", moment(2))));
    return library;
  }

  /** The technical note of a publication. */
  public UUID release(UUID publication, UUID library, boolean noise) {
    transaction.insert(
        "release_log",
        Map.ofEntries(
            Map.entry("publication_id", publication),
            Map.entry("library_id", library),
            Map.entry("analysis", "OB-1"),
            Map.entry("key_id", "sleutel"),
            Map.entry("set_digest", "vingerafdruk"),
            Map.entry("noise", noise),
            Map.entry("cells", "[]"),
            Map.entry("before_hash", ""),
            Map.entry("after_hash", ""),
            Map.entry("compared_with", 0),
            Map.entry("approved", ""),
            Map.entry("released_at", moment(next()))));
    return publication;
  }

  /** An employee of the library. */
  public UUID employee(UUID library, Map<String, ?> other) {
    return account("EMPLOYEE", merged(Map.of("library_id", library), other));
  }

  /** An account with this role. */
  public UUID account(String role, Map<String, ?> other) {
    int n = next();
    return insert(
        "account",
        Map.of(
            "email",
            "mens" + n + "@proef.example",
            "name",
            "Mens " + n,
            "role",
            role,
            "created_at",
            moment(n)),
        other);
  }

  /** A request of the library that is ready to be claimed. */
  public UUID request(UUID library, long edition, Map<String, ?> other) {
    int n = next();
    return insert(
        "analysis_request",
        Map.of(
            "library_id",
            library,
            "edition_id",
            edition,
            "kind",
            "RESIDENTS",
            "work_area",
            "GM000" + n + "|100" + n,
            "note",
            "Opmerking " + n,
            "state",
            "READY",
            "run_at",
            moment(n),
            "created_at",
            moment(n + 1)),
        other);
  }

  /**
   * The publication of a request that was published; all of a library and kind are one series, but
   * for those of another {@code series}.
   */
  public UUID publication(UUID request, UUID library, long edition, Map<String, ?> other) {
    int n = next();
    var row = new HashMap<String, Object>();
    row.put("request_id", request);
    row.put("library_id", library);
    row.put("edition_id", edition);
    row.put("kind", "RESIDENTS");
    row.put("year", 2024);
    row.put("version", n);
    row.put("pages", 20 + n);
    row.put("template_version", "sjabloon " + n);
    row.put("software_version", "programma " + n);
    row.put("token", n + 1);
    row.put("published_at", moment(n));
    row.put("work_area", "GM000" + n + "|100" + n);
    row.put("number", "PROEF-" + request);
    row.put("reason", "Reden " + n);
    var given = new HashMap<String, Object>(other);
    var area = (String) given.getOrDefault("series", "Werkgebied");
    given.remove("series");
    row.put("series_id", series(library, (String) merged(row, given).get("kind"), area));
    return insert("publication", row, given);
  }

  /** The series of a library, a kind and a work area of this name. */
  public UUID series(UUID library, String kind, String area) {
    transaction.execute(
        "insert into publication_series (library_id, kind, number, work_area, title) select ?, ?,"
            + " 1 + count(*), ?, ? from publication_series where library_id = ? and kind = ? on"
            + " conflict (library_id, kind, work_area) do nothing",
        library,
        kind,
        area,
        area,
        library,
        kind);
    return (UUID)
        transaction.value(
            "select id from publication_series where library_id = ? and kind = ? and work_area ="
                + " ?",
            library,
            kind,
            area);
  }

  /** Another row, with all that its table asks for. */
  public void row(String table, Map<String, ?> row) {
    transaction.insert(table, row);
  }

  /** Changes rows as superuser. */
  public void change(String sql, Object... values) {
    transaction.execute(sql, values);
  }

  /** A moment that no other row has, in the order in which they were asked for. */
  public static Instant moment(int n) {
    return Instant.parse("2026-01-05T10:15:30.123456Z").plusSeconds(3_661L * n);
  }

  /** A row with an id, of a table that has no builder of its own; gives the id. */
  public UUID insert(String table, Map<String, ?> row) {
    return insert(table, row, Map.of());
  }

  /** A row of a table that has no builder of its own, known by this column; gives its value. */
  public UUID insert(String table, String key, Map<String, ?> row) {
    transaction.insert(table, row);
    return (UUID) row.get(key);
  }

  private UUID insert(String table, Map<String, ?> usual, Map<String, ?> other) {
    var row = merged(usual, other);
    row.computeIfAbsent("id", key -> UUID.randomUUID());
    transaction.insert(table, row);
    return (UUID) row.get("id");
  }

  private static Map<String, Object> merged(Map<String, ?> usual, Map<String, ?> other) {
    var row = new HashMap<String, Object>(usual);
    row.putAll(other);
    return row;
  }

  private int next() {
    return made.incrementAndGet();
  }
}
