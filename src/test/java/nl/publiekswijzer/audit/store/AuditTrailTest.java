// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nl.publiekswijzer.audit.AuditLine;
import nl.publiekswijzer.audit.AuditQuestion;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestDatabase;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class AuditTrailTest {
  private static final AuditQuestion ALL = new AuditQuestion(null, null, null, null, null, null);
  private static final int MANY = 100;

  private TestTransaction transaction;
  private AuditTrail trail;

  @BeforeEach
  void actAsKeeperOfAccounts(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.ACCOUNTS);
    trail = new AuditTrail(transaction.entities());
  }

  private AuditLine enter(int number, String actor, String action, String object) {
    var line =
        new AuditLine(
            number,
            Rows.moment(number),
            actor,
            action,
            object,
            "oorsprong " + number,
            "uitslag " + number,
            "vingerafdruk " + number);
    var row = new HashMap<String, Object>();
    row.put("number", line.number());
    row.put("at", line.at());
    row.put("actor", line.actor());
    row.put("action", line.action());
    row.put("object", line.object());
    row.put("origin", line.origin());
    row.put("result", line.result());
    row.put("previous", "voorganger " + number);
    row.put("hash", line.hash());
    transaction.insert("audit_line", row);
    return line;
  }

  /** Lines 1 to 3, the first one first. */
  private List<AuditLine> enterThree() {
    return IntStream.rangeClosed(1, 3)
        .mapToObj(n -> enter(n, "mens " + n, "DAAD" + n, "ding " + n))
        .toList();
  }

  @Test
  void linesAreListedNewestFirst() {
    assertEquals(enterThree().reversed(), trail.list(ALL, MANY));
  }

  @Test
  void noMoreLinesAreListedThanWereAskedFor() {
    var lines = enterThree();

    assertEquals(List.of(lines.get(2), lines.get(1)), trail.list(ALL, 2));
  }

  @Test
  void actorIsFoundByAnyPartInAnyCase() {
    enter(1, "iemand@anders.example", "INLOG", "J.Vermeer");
    var second = enter(2, "J.Vermeer@proef.example", "UITLOG", "aanvraag 12");

    assertEquals(
        List.of(second),
        trail.list(new AuditQuestion("vermeer@", null, null, null, null, null), MANY));
    assertEquals(
        List.of(second),
        trail.list(new AuditQuestion("vermeer", null, null, null, null, null), MANY));
  }

  @Test
  void actionIsFoundByItsWholeNameOnly() {
    var first = enter(1, "een", "INLOG", "eerste");
    enter(2, "twee", "INLOG_MISLUKT", "tweede");
    enter(3, "INLOG", "inlog", "INLOG");

    assertEquals(
        List.of(first), trail.list(new AuditQuestion(null, "INLOG", null, null, null, null), MANY));
  }

  @Test
  void objectIsFoundByAnyPartInAnyCase() {
    var first = enter(1, "een", "UITLOG", "Aanvraag 12");
    enter(2, "aanvraag", "AANVRAAG", "publicatie 12");

    assertEquals(
        List.of(first),
        trail.list(new AuditQuestion(null, null, "aanvraag", null, null, null), MANY));
  }

  @Test
  void theFirstMomentCountsAndTheLastDoesNot() {
    var lines = enterThree();

    assertEquals(
        List.of(lines.get(1)),
        trail.list(
            new AuditQuestion(null, null, null, Rows.moment(2), Rows.moment(3), null), MANY));
    assertEquals(
        List.of(lines.get(2)),
        trail.list(
            new AuditQuestion(null, null, null, Rows.moment(2).plusNanos(1_000), null, null),
            MANY));
  }

  @Test
  void listGoesOnBeforeALine() {
    var lines = enterThree();

    assertEquals(
        List.of(lines.get(1), lines.get(0)),
        trail.list(new AuditQuestion(null, null, null, null, null, 3L), MANY));
  }

  @Test
  void actionsAreListedOnceInTheOrderOfTheAlphabet() {
    enter(1, "een", "WIJZIG", "eerste");
    enter(2, "twee", "INLOG", "tweede");
    enter(3, "drie", "WIJZIG", "derde");

    assertEquals(List.of("INLOG", "WIJZIG"), trail.listActions());
  }

  @Test
  void linesAreAppendedByEveryRole() {
    append(DatabaseRole.WEB, 1);
    append(DatabaseRole.WORKER, 2);
    append(DatabaseRole.ACCOUNTS, 3);

    assertEquals(List.of(appended(3), appended(2), appended(1)), trail.list(ALL, MANY));
    assertEquals(OptionalLong.empty(), trail.findFirstBroken());
  }

  private void append(DatabaseRole role, int n) {
    transaction.actAs(role);
    trail.append("mens " + n, "DAAD" + n, "ding " + n, "oorsprong " + n, "uitslag " + n);
    transaction.actAs(DatabaseRole.ACCOUNTS);
  }

  /** The database knows the time and chains the lines. */
  private AuditLine appended(int n) {
    return new AuditLine(
        n,
        moment("select at from audit_line where number = ?", n),
        "mens " + n,
        "DAAD" + n,
        "ding " + n,
        "oorsprong " + n,
        "uitslag " + n,
        (String) transaction.value("select hash from audit_line where number = ?", n));
  }

  private Instant moment(String sql, Object... values) {
    return ((Timestamp) transaction.value(sql, values)).toInstant();
  }

  @Test
  void whoAppendsALineKeepsOthersWaitingWithTheirs() {
    String free = "select count(*) from (select 1 from audit_head for update skip locked) as h";
    try (var other = new TestTransaction(TestDatabase.shared())) {
      assertEquals(1L, other.value(free));
    }

    append(DatabaseRole.WEB, 1);

    try (var other = new TestTransaction(TestDatabase.shared())) {
      assertEquals(0L, other.value(free));
    }
  }

  @Test
  void aLineTellsTheMillisecondInWhichItWasAppended() {
    Instant before = moment("select date_trunc('milliseconds', clock_timestamp())");
    append(DatabaseRole.WEB, 1);
    Instant after = moment("select clock_timestamp()");

    Instant at = trail.list(ALL, MANY).getFirst().at();
    assertFalse(at.isBefore(before), () -> at + " before " + before);
    assertFalse(at.isAfter(after), () -> at + " after " + after);
    assertEquals(0, at.getNano() % 1_000_000);
  }

  @Test
  void aTrailWithoutLinesIsWhole() {
    assertEquals(OptionalLong.empty(), trail.findFirstBroken());
  }

  @Test
  void theFirstLineThatWasChangedIsFound() {
    for (int n = 1; n <= 3; n++) {
      append(DatabaseRole.WEB, n);
    }
    transaction.execute("alter table audit_line disable trigger audit_line_is_final");
    transaction.execute("update audit_line set result = origin, origin = result where number = 2");

    assertEquals(OptionalLong.of(2), trail.findFirstBroken());
  }

  @Test
  void aLastLineThatWasRemovedIsMissed() {
    append(DatabaseRole.WEB, 1);
    append(DatabaseRole.WEB, 2);
    transaction.execute("alter table audit_line disable trigger audit_line_is_final");
    transaction.execute("delete from audit_line where number = 2");

    assertEquals(OptionalLong.of(2), trail.findFirstBroken());
  }

  @Test
  void pagesCannotReadTheTrail() {
    transaction.actAs(DatabaseRole.WEB);

    assertThrows(PersistenceException.class, () -> trail.list(ALL, MANY));
  }

  @Test
  void noLineIsEnteredPastTheChain() {
    var query =
        transaction
            .entities()
            .createNativeQuery(
                "Insert into audit_line values (1, now(), 'a', 'b', 'c', 'd', 'e', 'f', 'g')");

    assertThrows(PersistenceException.class, query::executeUpdate);
  }
}
