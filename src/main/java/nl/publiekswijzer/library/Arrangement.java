// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

import java.util.Set;

/**
 * What a support organisation has decided for one of its libraries.
 *
 * @param kinds the analyses that the library may ask for
 * @param resultTo who hears that a publication is ready
 */
public record Arrangement(Set<ReportKind> kinds, ResultTo resultTo) {
  public static final Arrangement STANDARD =
      new Arrangement(Set.of(ReportKind.values()), ResultTo.BOTH);

  /** Who hears that a publication is ready. */
  public enum ResultTo {
    BOTH("BEIDEN"),
    REQUESTER("AANVRAGER"),
    CONSULTANTS("CONSULENTEN");

    private final String word;

    ResultTo(String word) {
      this.word = word;
    }

    /** As the interface calls it. */
    public String word() {
      return word;
    }
  }

  public Arrangement {
    kinds = Set.copyOf(kinds);
  }
}
