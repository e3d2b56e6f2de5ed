// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a member file was read: depends on the file and on what its sender said, and on no household.
 *
 * @param columns names of the columns that were read, by the word of what they are
 * @param words for kinds of card
 * @param titleLines lines above the header that were passed over
 * @param sheet of a workbook; null for another file
 * @param otherSheets of the workbook
 * @param activeSince day since which members count as active; null when that was not asked
 * @param activeMonths by which that day was counted back; null where a day was chosen
 * @param undated rows without a date of activity, or with one that cannot be read
 * @param undatedLines the first lines of the file it happened on
 * @param repeatLines the first lines of rows that stood there before
 * @param excludedLines the first lines of rows that were left out for their kind of card
 * @param elsewhere rows outside the work area by municipality, the most first; without those of a
 *     few rows
 */
public record MemberFileForm(
    Map<String, String> columns,
    List<KindWord> words,
    int titleLines,
    String sheet,
    List<String> otherSheets,
    LocalDate activeSince,
    Integer activeMonths,
    long undated,
    List<Long> undatedLines,
    List<Long> repeatLines,
    List<Long> excludedLines,
    List<RowsElsewhere> elsewhere) {
  /** Of files that were read before this was told. */
  public static final MemberFileForm UNTOLD =
      new MemberFileForm(
          Map.of(), List.of(), 0, null, List.of(), null, null, 0, List.of(), List.of(), List.of(),
          List.of());

  public MemberFileForm {
    columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    words = List.copyOf(words);
    otherSheets = List.copyOf(otherSheets);
    undatedLines = List.copyOf(undatedLines);
    repeatLines = List.copyOf(repeatLines);
    excludedLines = List.copyOf(excludedLines);
    elsewhere = elsewhere == null ? List.of() : List.copyOf(elsewhere);
  }

  /** The same with the lines of rows that do not count. */
  MemberFileForm with(List<Long> repeats, List<Long> excluded) {
    return new MemberFileForm(
        columns,
        words,
        titleLines,
        sheet,
        otherSheets,
        activeSince,
        activeMonths,
        undated,
        undatedLines,
        repeats,
        excluded,
        elsewhere);
  }

  /** The same with where the members outside the work area live. */
  public MemberFileForm with(List<RowsElsewhere> rows) {
    return new MemberFileForm(
        columns,
        words,
        titleLines,
        sheet,
        otherSheets,
        activeSince,
        activeMonths,
        undated,
        undatedLines,
        repeatLines,
        excludedLines,
        rows);
  }

  /** What is left of it in a publication: words of which the cards were left out. */
  public static MemberFileForm leavingOut(List<String> words) {
    var left = words.stream().map(word -> new KindWord(word, 0, MemberKind.EXCLUDED)).toList();
    return new MemberFileForm(
        Map.of(), left, 0, null, List.of(), null, null, 0, List.of(), List.of(), List.of(),
        List.of());
  }

  /** Words of which the cards were left out, as they were typed. */
  public List<String> leftOut() {
    return words.stream()
        .filter(word -> word.kind() == MemberKind.EXCLUDED && !word.word().isEmpty())
        .map(KindWord::word)
        .toList();
  }

  /** Whether there are words of which it has to be asked what they mean. */
  public boolean isAsked() {
    return words.stream().anyMatch(KindWord::isAsked);
  }
}
