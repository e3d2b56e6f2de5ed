// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.disclosure.Sketch;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.MemberCell;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.publication.store.PublicationStyles;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.IdempotencyKey;
import nl.publiekswijzer.request.store.AnalysisRequest;
import org.junit.jupiter.api.function.Executable;

/** Libraries that ask analyses of a small edition. */
final class AskingFixtures {
  /** Of a file that tells no cards and no branches. */
  private static final String COUNTS =
      WorkingJson.text(
          new MemberCounts(
              List.of(new MemberCell(0, 0, 300)), List.of(), List.of(), List.of(), false, false));

  private final Composition product;
  private final long edition;

  /** The composition gets the edition once; libraries are at home in its province. */
  AskingFixtures(Composition product) {
    this.product = product;
    edition = SmallEdition.of(product);
  }

  long edition() {
    return edition;
  }

  /** Who asks for a library. */
  record Asker(UUID library, String name, Actor actor) {
    UUID account() {
      return actor.accountId();
    }
  }

  /** A new library with somebody who works there, and acts from here on. */
  Asker asker(String name, Object... columns) {
    var other = new HashMap<String, Object>(Map.of("province", "Proefland"));
    for (int i = 0; i < columns.length; i += 2) {
      other.put((String) columns[i], columns[i + 1]);
    }
    UUID library = product.arrange(rows -> rows.library(name, other));
    return colleague(name, library, "eerste");
  }

  /** Somebody else of the library, who acts from here on. */
  Asker colleague(String name, UUID library, String who) {
    String email = (who + "." + name).replace(' ', '-') + "@proef.example";
    UUID account =
        product.arrange(
            rows -> rows.employee(library, Map.of("email", email, "password", "gekozen")));
    var asker = new Asker(library, name, TestActors.employee(account, library));
    product.actAs(asker.actor());
    return asker;
  }

  static AnalysisOrder order(String library, ReportKind kind, WorkArea area) {
    return order(library, kind, area, List.of());
  }

  static AnalysisOrder order(String library, ReportKind kind, WorkArea area, List<String> themes) {
    return new AnalysisOrder(
        library, kind, SmallEdition.EDITION, area, themes, "Graag", AnalysisOrder.USUAL_PRIORITY);
  }

  static WorkArea postcodes(Integer... postcodes) {
    return new WorkArea(List.of(), List.of(postcodes));
  }

  /** A request of residents that the one who acts sent in. */
  AnalysisRequest residents(Asker asker) {
    return ask(order(asker.name(), ReportKind.RESIDENTS, SmallEdition.TOWN), Optional.empty());
  }

  /** A request with a member file that the one who acts sent in. */
  AnalysisRequest members(Asker asker, byte[] file) {
    return ask(order(asker.name(), ReportKind.MEMBERS, SmallEdition.TOWN), Optional.of(file));
  }

  /** Sends an order in, the real way. */
  AnalysisRequest ask(AnalysisOrder order, Optional<byte[]> file) {
    return ask(order, file, FileChoiceText.NONE);
  }

  /** The same with what is said of the file. */
  AnalysisRequest ask(AnalysisOrder order, Optional<byte[]> file, FileChoiceText choice) {
    var prepared = product.get(RequestIntake.class).prepare(order);
    var once = product.get(OnceOnly.class);
    var fingerprint = once.newFingerprint();
    fingerprint.take(order);
    var upload = new OnceOnly.AcceptedUpload(prepared, file.map(f -> count(prepared, f, choice)));
    var given =
        once.accept(
            new IdempotencyKey(UUID.randomUUID().toString()), fingerprint, upload, r -> "{}");
    return product.get(RequestIntake.class).find(given.requestId()).orElseThrow();
  }

  CountedFile count(PreparedRequest prepared, byte[] file) {
    return count(prepared, file, FileChoiceText.NONE);
  }

  private CountedFile count(PreparedRequest prepared, byte[] file, FileChoiceText choice) {
    return product
        .get(MemberFileCounting.class)
        .count(prepared, choice, new ByteArrayInputStream(file));
  }

  /** The member file of a draft is read and kept. */
  CountedFile keep(UUID draft, byte[] file) {
    var drafting = product.get(Drafting.class);
    var prepared = drafting.prepare(draft);
    var counted = count(prepared, file);
    drafting.keep(draft, prepared, counted);
    return counted;
  }

  /** A set of households, each by a number. */
  static MemberSet set(int from, int households) {
    String named = "huishoudens " + from + " tot " + (from + households);
    var sketch =
        Sketch.of(
            LongStream.range(from, from + households).toArray(),
            UploadRules.STANDARD.sketchCells());
    return new MemberSet(
        "sleutel", named, named + " gekruist", named + " aangeleverd", sketch, sketch, households);
  }

  /** As the edition has them; a postcode that it does not know is a block by itself. */
  private static Integer[] blocks(String workArea) {
    var blocks = new TreeSet<Integer>();
    if (workArea.contains("PR01") || workArea.contains("9001")) {
      blocks.add(9001);
    }
    if (workArea.matches(".*(PR02|9010|9011|9012).*")) {
      blocks.add(9010);
    }
    var unknown = Pattern.compile("9[2-9]\\d\\d").matcher(workArea);
    while (unknown.find()) {
      blocks.add(Integer.valueOf(unknown.group()));
    }
    return blocks.toArray(Integer[]::new);
  }

  /** A request of members as a row, with the set of its file; other columns as they are given. */
  UUID request(Asker asker, MemberSet set, Object... columns) {
    var row =
        new HashMap<String, Object>(Map.of("kind", "MEMBERS", "work_area", "PR01|", "note", ""));
    for (int i = 0; i < columns.length; i += 2) {
      row.put((String) columns[i], columns[i + 1]);
    }
    return product.arrange(
        rows -> {
          UUID id = rows.request(asker.library(), edition, row);
          rows.insert(
              "member_set",
              "request_id",
              Map.ofEntries(
                  Map.entry("request_id", id),
                  Map.entry("library_id", asker.library()),
                  Map.entry("edition_id", edition),
                  Map.entry("digest", set.households()),
                  Map.entry("households", set.rows()),
                  Map.entry("sketch", set.sketch().bytes()),
                  Map.entry("address_sketch", set.addresses().bytes()),
                  Map.entry("scheme", "OB-2"),
                  Map.entry("key_id", set.keyId()),
                  Map.entry("crossed_digest", set.crossed()),
                  Map.entry("delivered_digest", set.delivered()),
                  Map.entry("blocks", blocks((String) row.get("work_area")))));
          rows.insert(
              "member_counts",
              "request_id",
              Map.of(
                  "request_id", id,
                  "library_id", asker.library(),
                  "counts", COUNTS));
          return id;
        });
  }

  /** The same that was published; gives the publication. */
  UUID published(Asker asker, MemberSet set, Object... columns) {
    UUID request = request(asker, set, columns);
    return published(asker, request);
  }

  /** The request was published; gives the publication. */
  UUID published(Asker asker, UUID request) {
    UUID publication =
        product.arrange(
            rows ->
                rows.publication(
                    request,
                    asker.library(),
                    edition,
                    Map.of("look", PublicationStyles.look(HouseStyle.STANDARD))));
    product.change(
        "update analysis_request set state = 'PUBLISHED', publication_id = ?, finished_at ="
            + " clock_timestamp(), owner = null, lease_until = null where id = ?",
        publication,
        request);
    return publication;
  }

  /** A request that waits for a person for this reason. */
  UUID held(Asker asker, HoldReason reason, UUID resembles) {
    var columns = new HashMap<String, Object>();
    columns.put("state", "HELD");
    columns.put("held_for", reason.name());
    columns.put("reason", reason.sentence());
    columns.put("resembles", resembles);
    columns.put("work_area", "PR01|");
    return product.arrange(rows -> rows.request(asker.library(), edition, columns));
  }

  /** So many requests of the library wait until tomorrow. */
  void waiting(Asker asker, int many) {
    product.change(
        "insert into analysis_request (id, library_id, kind, edition_id, work_area, approved, state,"
            + " run_at) select gen_random_uuid(), ?, 'RESIDENTS', ?, 'PR01|', '', 'READY',"
            + " clock_timestamp() + interval '1 day' from generate_series(1, ?)",
        asker.library(),
        edition,
        many);
  }

  /** One of those that wait is withdrawn. */
  void withdrawOne(Asker asker) {
    product.change(
        "update analysis_request set state = 'CANCELLED' where id = (select id from"
            + " analysis_request where library_id = ? and state = 'READY' limit 1)",
        asker.library());
  }

  /** The request is claimed by a node, whatever else waits. */
  Attempt claimed(UUID request) {
    product.change(
        "update analysis_request set state = 'RUNNING', token = token + 1, attempt = attempt + 1,"
            + " owner = 'proefknoop', claimed_at = clock_timestamp(), lease_until ="
            + " clock_timestamp() + interval '1 minute', version = version + 1 where id = ?",
        request);
    return new Attempt(request, (Integer) column(request, "token"));
  }

  /** Does what a node does. */
  void work(Runnable step) {
    product.get(OwnTransaction.class).run(step);
  }

  Object column(UUID request, String column) {
    return product.value("select " + column + " from analysis_request where id = ?", request);
  }

  /** The columns of a request as PostgreSQL writes a row: an empty place is null. */
  String told(UUID request, String columns) {
    return (String) column(request, "row(" + columns + ")::text");
  }

  /** The states that a request was in, from the first. */
  List<String> events(UUID request) {
    return product.list(
        "select state from analysis_request_event where request_id = ? order by id", request);
  }

  /** What was put in the outbox about requests or publications of a library, in order. */
  List<String> news(UUID library) {
    return product.list(
        "select concat_ws(' ', type, subject, requested_by, year, nullif(detail, '')) from outbox"
            + " where library_id = ? order by created_at",
        library);
  }

  /** Who did what with which result, of what has to do with this. */
  List<String> audit(UUID request) {
    return product.list(
        "select concat_ws('; ', actor, action, object, result) from audit_line where object like"
            + " ? order by number",
        "%" + request + "%");
  }

  /** A refusal with its status. */
  record Refusal(int status, String message) {
    static Refusal of(Executable deed) {
      var refused = assertThrows(Refused.class, deed);
      return new Refusal(refused.status(), refused.getMessage());
    }
  }

  /** The mistakes that are told, each behind its field. */
  static List<String> mistakes(Executable deed) {
    return assertThrows(InvalidInput.class, deed).faults().stream()
        .map(fault -> fault.field() + ": " + fault.message())
        .toList();
  }
}
