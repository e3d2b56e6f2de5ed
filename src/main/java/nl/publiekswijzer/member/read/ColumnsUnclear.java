// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.util.List;
import java.util.Map;
import nl.publiekswijzer.member.MemberColumn;

/**
 * A member file of which the columns have to be pointed out. Tells names of columns and never what
 * a row holds.
 */
public final class ColumnsUnclear extends MemberFileRefused {
  private static final long serialVersionUID = 1L;

  private final transient List<String> found;
  private final transient Map<MemberColumn, String> proposed;

  ColumnsUnclear(String message, List<String> found, Map<MemberColumn, String> proposed) {
    super(message);
    this.found = List.copyOf(found);
    this.proposed = Map.copyOf(proposed);
  }

  /** Names of all columns, in their order. */
  public List<String> found() {
    return found;
  }

  /** What the columns seem to be, as far as that is clear. */
  public Map<MemberColumn, String> proposed() {
    return proposed;
  }
}
