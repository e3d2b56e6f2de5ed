// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.member.KindWord;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.member.RowsElsewhere;

/**
 * How a member file was read.
 *
 * @param kolommen names of the columns that were read, by what they are
 * @param titelregels lines above the header that were passed over
 * @param blad sheet of a workbook
 * @param andereBladen sheets that were not read
 * @param actiefSinds day since which members count as active
 * @param actiefMaanden by which that day was counted back
 * @param zonderDatum rows whose date of activity is absent or cannot be read
 * @param buitenWerkgebied rows outside the work area by municipality, those with ten at least
 */
public record MemberFileFormView(
    Map<String, String> kolommen,
    List<Word> lidsoorten,
    int titelregels,
    String blad,
    List<String> andereBladen,
    LocalDate actiefSinds,
    Integer actiefMaanden,
    long zonderDatum,
    List<Elsewhere> buitenWerkgebied) {
  /** Rows of a municipality outside the work area. */
  public record Elsewhere(String gemeente, String naam, long regels) {
    static Elsewhere of(RowsElsewhere place) {
      return new Elsewhere(place.code(), place.name(), place.rows());
    }
  }

  /**
   * A word for a kind of card.
   *
   * @param woord empty for all words of a few rows
   * @param soort what it is taken for; absent where that is asked
   */
  public record Word(String woord, long regels, String soort) {
    static Word of(KindWord word) {
      return new Word(word.word(), word.rows(), word.isAsked() ? null : word.kind().word());
    }
  }

  static MemberFileFormView of(MemberFileForm form) {
    return new MemberFileFormView(
        form.columns(),
        form.words().stream().map(Word::of).toList(),
        form.titleLines(),
        form.sheet(),
        form.otherSheets(),
        form.activeSince(),
        form.activeMonths(),
        form.undated(),
        form.elsewhere().stream().map(Elsewhere::of).toList());
  }
}
