// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;
import java.util.Map;

/**
 * Asked of whoever sent a member file: which of its columns is which.
 *
 * @param header digest of all names, by which it is known what the answer is for
 * @param found names of all columns, in their order; empty where the first row seems to hold data
 * @param proposed what columns seem to be, as far as that is clear
 */
public record ColumnQuestion(
    String header, List<String> found, Map<MemberColumn, String> proposed) {
  private static final List<MemberColumn> NUMBERS =
      List.of(MemberColumn.NUMBER, MemberColumn.STREET);

  public ColumnQuestion {
    found = List.copyOf(found);
    proposed = Map.copyOf(proposed);
  }

  /** Whether what is needed is clear. */
  public boolean isAnswered() {
    return proposed.containsKey(MemberColumn.POSTCODE)
        && NUMBERS.stream().anyMatch(proposed::containsKey);
  }
}
