// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What whoever sends a member file said about it.
 *
 * @param columns names of columns that were pointed out; an empty name for none
 * @param remembered the same of earlier files, by the digest of their header
 * @param words what words for kinds of card are taken for; the empty one for all of a few rows
 * @param activeSince members who were active since that day are told apart; empty for no such day
 * @param activeMonths by which that day was counted back; empty where a day was chosen
 * @param sheet of a workbook; empty for the first with a header
 */
public record MemberFileChoices(
    Map<MemberColumn, String> columns,
    Map<String, Map<MemberColumn, String>> remembered,
    Map<String, MemberKind> words,
    Optional<LocalDate> activeSince,
    Optional<Integer> activeMonths,
    Optional<String> sheet) {
  public static final MemberFileChoices NONE =
      new MemberFileChoices(
          Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public MemberFileChoices {
    columns = Map.copyOf(columns);
    remembered = Map.copyOf(remembered);
    words = Map.copyOf(words);
  }
}
