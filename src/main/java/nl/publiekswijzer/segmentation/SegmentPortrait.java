// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.Optional;

/**
 * A segment in a few words and a drawing.
 *
 * @param who in one sentence who they are, for a card; empty where it is not told
 * @param brief the same in a few words behind a number; empty where it is not told
 * @param household of most; none where that is not told
 * @param phase of life; none where that is not told
 */
public record SegmentPortrait(
    String who, String brief, Optional<Household> household, Optional<Phase> phase) {
  public static final SegmentPortrait NONE =
      new SegmentPortrait("", "", Optional.empty(), Optional.empty());

  /** Who live together. */
  public enum Household {
    ALONE("alleen"),
    COUPLE("samen"),
    FAMILY("gezin"),
    SINGLE_PARENT("eenouder"),
    SENIOR("senior");

    private final String word;

    Household(String word) {
      this.word = word;
    }

    /** As files name it. */
    public String word() {
      return word;
    }

    /** Whether children live at home. */
    public boolean hasChildren() {
      return this == FAMILY || this == SINGLE_PARENT;
    }
  }

  /** The age of the main occupant. */
  public enum Phase {
    YOUNG("tot35"),
    MIDDLE("35-55"),
    OLDER("55-75"),
    OLDEST("75plus");

    private final String word;

    Phase(String word) {
      this.word = word;
    }

    /** As files name it. */
    public String word() {
      return word;
    }
  }
}
