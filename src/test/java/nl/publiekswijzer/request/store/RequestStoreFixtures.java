// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;

/** Two libraries, two editions and requests in every state, as rows of the database. */
final class RequestStoreFixtures {
  final Rows rows;
  final UUID merelstede;
  final UUID vinkenoord;
  final long edition;
  final long laterEdition;

  private final TestTransaction transaction;

  RequestStoreFixtures(TestTransaction transaction) {
    this.transaction = transaction;
    rows = new Rows(transaction);
    merelstede = rows.library("Bibliotheek Merelstede", Map.of());
    vinkenoord = rows.library("Bibliotheek Vinkenoord", Map.of());
    edition = rows.edition("Huishoudens 2024", Map.of());
    laterEdition = rows.edition("Huishoudens 2025", Map.of());
  }

  /** Columns by name; a value may be null. */
  static Map<String, Object> row(Object... namesAndValues) {
    var row = new HashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return row;
  }

  private static Map<String, Object> merged(Map<String, ?> usual, Map<String, ?> other) {
    var row = new HashMap<String, Object>(usual);
    row.putAll(other);
    return row;
  }

  UUID ready(UUID library, Object... other) {
    return rows.request(library, edition, row(other));
  }

  /** Claimed by knoop-3 for the seventh time, of which the second counts. */
  UUID running(UUID library, Object... other) {
    var usual =
        row(
            "state",
            "RUNNING",
            "owner",
            "knoop-3",
            "lease_until",
            now().plusSeconds(60),
            "claimed_at",
            now().minusSeconds(30),
            "token",
            7,
            "attempt",
            2,
            "percent",
            20,
            "phase",
            "ANALYSE");
    return rows.request(library, edition, merged(usual, row(other)));
  }

  /** In a state that no node works on. */
  UUID in(String state, UUID library, Object... other) {
    var usual = row("state", state, "token", 8, "attempt", 3, "percent", 15, "phase", "PROTECT");
    if (state.equals("HELD")) {
      usual.put("held_for", "BUDGET");
      usual.put("reason", "Het mag er niet een meer zijn.");
    }
    return rows.request(library, edition, merged(usual, row(other)));
  }

  /** The set of a request, in one block. */
  void insertSet(UUID request, long of, int number) {
    insertSet(request, of, number, 1234);
  }

  void insertSet(UUID request, long of, int number, Integer... blocks) {
    var set = MemberSetFixtures.set(number);
    transaction.insert(
        "member_set",
        row(
            "request_id",
            request,
            "library_id",
            transaction.value("select library_id from analysis_request where id = ?", request),
            "edition_id",
            of,
            "digest",
            set.households(),
            "households",
            set.rows(),
            "sketch",
            set.sketch().bytes(),
            "address_sketch",
            set.addresses().bytes(),
            "scheme",
            "OB-2",
            "key_id",
            set.keyId(),
            "crossed_digest",
            set.crossed(),
            "delivered_digest",
            set.delivered(),
            "blocks",
            blocks));
  }

  /** The columns of a request as PostgreSQL writes a row: an empty place is null. */
  String told(UUID request, String columns) {
    return (String)
        transaction.value(
            "select row(" + columns + ")::text from analysis_request where id = ?", request);
  }

  /** What was recorded of a request last. */
  String lastEvent(UUID request) {
    return (String)
        transaction.value(
            "select row(library_id, state, phase, percent, token, attempt, node)::text"
                + " from analysis_request_event where request_id = ? order by id desc limit 1",
            request);
  }

  /** A moment in a column of a request. */
  Instant moment(UUID request, String column) {
    return instant(
        transaction.value("select " + column + " from analysis_request where id = ?", request));
  }

  /** By the clock of the database. */
  Instant now() {
    return instant(transaction.value("select clock_timestamp()"));
  }

  private static Instant instant(Object value) {
    return ((Timestamp) value).toInstant();
  }

  /**
   * A moment of the clock of the database, taken between two others, lies so much after them.
   *
   * @param before read before it was taken
   */
  void assertAfter(Instant before, Duration least, Duration most, Instant actual) {
    assertBetween(before.plus(least), now().plus(most), actual);
  }

  /** A moment that the database took just now. */
  void assertTakenSince(Instant before, Instant actual) {
    assertAfter(before, Duration.ZERO, Duration.ZERO, actual);
  }

  /** Whole seconds from a moment until now, by the clock of the database. */
  void assertAge(Instant since, Duration actual) {
    var most = Duration.between(since, now());
    assertBetween(most.minusSeconds(60), most, actual);
  }

  static <T extends Comparable<T>> void assertBetween(T least, T most, T actual) {
    assertTrue(
        least.compareTo(actual) <= 0 && actual.compareTo(most) <= 0,
        () -> actual + " is not between " + least + " and " + most);
  }
}
