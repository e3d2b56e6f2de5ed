// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.member.KindWord;
import nl.publiekswijzer.member.MemberFileForm;

/**
 * How a member file was read.
 *
 * @param kolommen names of the columns that were read, by what they are
 * @param titelregels lines above the header that were passed over
 * @param blad sheet of a workbook
 * @param andereBladen sheets that were not read
 * @param actiefSinds day since which members count as active
 * @param zonderDatum rows whose date of activity is absent or cannot be read
 */
public record MemberFileFormView(
    Map<String, String> kolommen,
    List<Word> lidsoorten,
    int titelregels,
    String blad,
    List<String> andereBladen,
    LocalDate actiefSinds,
    long zonderDatum) {
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
        form.undated());
  }
}
