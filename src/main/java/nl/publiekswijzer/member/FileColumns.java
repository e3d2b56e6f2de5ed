// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;

/**
 * By what the members of a file can be selected. It depends on its rows, not on what is recognised.
 *
 * @param cards whether it tells who has a youth card and who one for adults
 * @param activity whether it tells who is active
 * @param branches those that are told by name
 */
public record FileColumns(boolean cards, boolean activity, List<String> branches) {
  /** Nothing but addresses. */
  public static final FileColumns NONE = new FileColumns(false, false, List.of());

  public FileColumns {
    branches = branches == null ? List.of() : List.copyOf(branches);
  }
}
