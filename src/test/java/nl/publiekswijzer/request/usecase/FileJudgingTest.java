// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.disclosure.DrawKey;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.member.MemberFixtures;
import nl.publiekswijzer.request.usecase.FileJudging.Verdict;
import org.junit.jupiter.api.Test;

class FileJudgingTest {
  private static final FileJudging JUDGING = new FileJudging(DrawKey.of(new byte[32], "members"));
  private static final MatchReport FILE =
      new MatchReport(
          291,
          Map.of(),
          Map.of(),
          0,
          0,
          291,
          Map.of(),
          Map.of(),
          Map.of(),
          291,
          0,
          List.of(),
          null,
          MemberFileForm.UNTOLD);

  private static Verdict verdict(String rows, int recognised, int unknown) {
    return JUDGING.judge(MemberFixtures.matched(recognised, 0, unknown, 0), rows, FILE);
  }

  @Test
  void whatIsTakenFollowsFromWhatTheReportTells() {
    for (int i = 0; i < 500; i++) {
      var verdict = verdict("file " + i, 250, 40);
      if (verdict.refusal().isEmpty()) {
        assertTrue(verdict.report().drawn().recognised() >= 250);
      } else {
        assertEquals(Optional.of(FileJudging.TOO_SMALL), verdict.refusal());
        assertEquals(FILE, verdict.report());
      }
    }
  }

  /** All that is answered: a refusal, or the numbers of the report. */
  private static String answer(String rows, boolean exists) {
    var verdict = verdict(rows, exists ? 251 : 250, exists ? 40 : 41);
    var drawn = verdict.report().drawn();
    return verdict.refusal().orElse("")
        + (drawn == null ? "" : drawn.recognised() + " " + drawn.unmatched());
  }

  /** How much more often an answer is given of an address that exists, as a logarithm. */
  private static Map<String, Double> learnt(int files) {
    var with = new HashMap<String, Integer>();
    var without = new HashMap<String, Integer>();
    for (int i = 0; i < files; i++) {
      with.merge(answer("learnt " + i, true), 1, Integer::sum);
      without.merge(answer("learnt " + i, false), 1, Integer::sum);
    }
    var odds = new HashMap<String, Double>();
    with.forEach(
        (answer, n) ->
            odds.put(answer, Math.log((n + 1.0) / (without.getOrDefault(answer, 0) + 1))));
    without.forEach((answer, n) -> odds.computeIfAbsent(answer, a -> -Math.log(n + 1.0)));
    return odds;
  }

  /**
   * Sixty files around the floor with one address of which nothing is known, all their other rows
   * known, and the best guess of all reports and refusals together.
   */
  @Test
  void oneAddressInSixtyFilesIsReadRightlyAtMostAsOftenAsTheReportAloneMayTell() {
    var odds = learnt(50_000);
    int trials = 2_000;
    int right = 0;
    int refused = 0;
    for (int trial = 0; trial < trials; trial++) {
      boolean exists = trial % 2 == 0;
      double sum = 0;
      for (int file = 0; file < 60; file++) {
        String answer = answer("trial " + trial + " file " + file, exists);
        refused += answer.equals(FileJudging.TOO_SMALL) ? 1 : 0;
        sum += odds.getOrDefault(answer, 0.0);
      }
      right += sum > 0 == exists ? 1 : 0;
    }
    double share = right / (double) trials;
    double refusals = refused / (60.0 * trials);
    assertTrue(refusals > 0.3 && refusals < 0.7, () -> "refused " + refusals);
    assertTrue(share <= 0.65, () -> "read rightly " + share);
  }
}
