// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.LedgerVerdict.ALLOWED;
import static nl.publiekswijzer.disclosure.LedgerVerdict.EDITIONS_CLOSED;
import static nl.publiekswijzer.disclosure.LedgerVerdict.EDITION_CLOSED;
import static nl.publiekswijzer.disclosure.LedgerVerdict.NEEDS_STEWARD;
import static nl.publiekswijzer.disclosure.LedgerVerdict.VISITORS_CLOSED;
import static nl.publiekswijzer.disclosure.TreeFixtures.TREE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerRulesTest {
  private static final LedgerRules RULES = LedgerRules.STANDARD;
  private static final LedgerCharge PLAIN = LedgerCharge.ofSegments(TREE);
  private static final LedgerCharge ALL =
      PLAIN.plus(LedgerCharge.ofClasses()).plus(LedgerCharge.ofBranches(5));

  private static BigDecimal rho(String value) {
    return new BigDecimal(value);
  }

  private static LedgerState state(
      String edition, String open, String visitors, String library, boolean atHome) {
    return new LedgerState(rho(edition), rho(open), rho(visitors), rho(library), atHome);
  }

  private static LedgerVerdict judge(LedgerState state) {
    return RULES.judge(state, new LedgerCharge(rho("0.1")));
  }

  /** How many files a library is told before the verdict comes. */
  private static int filesBefore(LedgerVerdict verdict, LedgerCharge charge, boolean atHome) {
    var state = LedgerState.unspent(atHome);
    int files = 0;
    while (RULES.judge(state, charge).compareTo(verdict) < 0) {
      state = state.after(charge);
      files++;
    }
    return files;
  }

  @Test
  void chargesAreThoseOfTheRule() {
    assertEquals(
        List.of(rho("0.0571"), rho("0.0167"), rho("0.0160"), rho("0.0178")),
        List.of(
            PLAIN.rho(),
            LedgerCharge.ofClasses().rho(),
            LedgerCharge.ofBranches(5).rho(),
            LedgerCharge.ofBranches(9).rho()));
    assertEquals(rho("0.0898"), ALL.rho());
  }

  @Test
  void blockIsClosedAfterThirteenFilesWithEverythingOr21Without() {
    assertEquals(13, filesBefore(EDITION_CLOSED, ALL, true));
    assertEquals(21, filesBefore(EDITION_CLOSED, PLAIN, true));
  }

  @Test
  void libraryNeedsTheStewardFromHalfOn() {
    assertEquals(6, filesBefore(NEEDS_STEWARD, ALL, true));
    assertEquals(10, filesBefore(NEEDS_STEWARD, PLAIN, true));
    assertEquals(ALLOWED, judge(state("1.1", "1.1", "0.6", "0.5", true)));
    assertEquals(NEEDS_STEWARD, judge(state("0.6", "0.6", "0", "0.501", true)));
  }

  @Test
  void nobodyIsToldMoreThanTheLimitOfAnEdition() {
    assertEquals(ALLOWED, judge(state("1.1", "1.1", "0", "0", true)));
    assertEquals(EDITION_CLOSED, judge(state("1.1001", "1.1001", "0", "0", true)));
  }

  @Test
  void openEditionsCountTogether() {
    assertEquals(ALLOWED, judge(state("0.3", "1.9", "0", "0", true)));
    assertEquals(EDITIONS_CLOSED, judge(state("0.3", "1.9001", "0", "0", true)));
  }

  @Test
  void halfIsKeptForLibrariesAtHome() {
    assertEquals(ALLOWED, judge(state("0.5", "0.5", "0.5", "0", false)));
    assertEquals(VISITORS_CLOSED, judge(state("0.6", "0.6", "0.5001", "0", false)));
    assertEquals(ALLOWED, judge(state("0.6", "0.6", "0.6", "0", true)));
    assertEquals(6, filesBefore(VISITORS_CLOSED, ALL, false));
  }

  @Test
  void strictestBlockDecidesOnAFile() {
    assertEquals(EDITION_CLOSED, ALLOWED.and(EDITION_CLOSED).and(NEEDS_STEWARD));
    assertEquals(EDITIONS_CLOSED, VISITORS_CLOSED.and(EDITIONS_CLOSED).and(EDITION_CLOSED));
    assertEquals(NEEDS_STEWARD, NEEDS_STEWARD.and(ALLOWED));
  }

  @Test
  void rulesMayBeStricterNeverMilder() {
    new LedgerRules(rho("0.6"), rho("1.0"), rho("0.3"), rho("0.3"));
    assertRefused("1.3", "2.0", "0.6", "0.6");
    assertRefused("1.2", "2.1", "0.6", "0.6");
    assertRefused("1.2", "2.0", "0.7", "0.6");
    assertRefused("1.2", "2.0", "0.6", "0.7");
    assertRefused("0.8", "2.0", "0.6", "0.5");
    assertRefused("-0.1", "2.0", "0.6", "-0.1");
  }

  private static void assertRefused(String edition, String open, String library, String visitors) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new LedgerRules(rho(edition), rho(open), rho(library), rho(visitors)));
  }
}
