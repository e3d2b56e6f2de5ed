// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.rest;

import java.util.List;
import nl.publiekswijzer.fixity.FixityFinding;
import nl.publiekswijzer.fixity.FixityRound;
import nl.publiekswijzer.fixity.FixityState;
import nl.publiekswijzer.fixity.StoredLetter;
import nl.publiekswijzer.preservation.StoreCheck.Store;

/**
 * How far the reading again of all that is kept is, as the interface tells it.
 *
 * @param termijn in days
 * @param teLaat publications that nobody read within these days
 */
public record FixityView(
    long termijn,
    long teLaat,
    RoundView laatsteRonde,
    RoundView huidigeRonde,
    List<FindingView> bevindingen,
    List<LetterView> brieven) {

  static FixityView of(FixityState state, List<StoredLetter> letters) {
    return new FixityView(
        state.days(),
        state.overdue(),
        state.last().map(round -> RoundView.of(round, null)).orElse(null),
        state.present().map(round -> RoundView.of(round, state.left())).orElse(null),
        state.findings().stream().map(FindingView::of).toList(),
        letters.stream().map(LetterView::of).toList());
  }

  /**
   * A round.
   *
   * @param nogTeLezen absent when it is over
   * @param logregel index in the log of publications; absent while it goes on
   */
  public record RoundView(
      int nummer,
      String begin,
      String einde,
      int publicaties,
      long bestanden,
      long bytes,
      int fouten,
      Long nogTeLezen,
      Long logregel) {
    static RoundView of(FixityRound round, Long left) {
      var tally = round.tally();
      return new RoundView(
          round.number(),
          round.begunAt().toString(),
          round.isOver() ? round.endedAt().toString() : null,
          tally.publications(),
          tally.files(),
          tally.bytes(),
          tally.failures(),
          left,
          round.entry());
    }
  }

  /** Something that is not as it was published. */
  public record FindingView(
      String id,
      String publicatie,
      String nummer,
      String opslag,
      String pad,
      String algoritme,
      String verwacht,
      String gevonden,
      String gevondenOp,
      boolean terugTeZetten) {
    static FindingView of(FixityFinding finding) {
      var check = finding.check();
      return new FindingView(
          finding.id().toString(),
          finding.publication().toString(),
          finding.number(),
          finding.store() == Store.DATABASE ? "DATABANK" : "KOPIE",
          check.path(),
          check.algorithm(),
          check.expected(),
          check.found(),
          finding.foundAt().toString(),
          finding.isRestorable());
    }
  }

  /** A letter, which lies at {@code brieven/} and its month. */
  public record LetterView(String maand, String gemaaktOp, int paginas, long bytes, String sha256) {
    static LetterView of(StoredLetter letter) {
      return new LetterView(
          letter.month().toString(),
          letter.madeAt().toString(),
          letter.pages(),
          letter.size(),
          letter.sha256());
    }
  }
}
