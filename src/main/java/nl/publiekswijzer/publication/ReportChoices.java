// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a library chooses for the looks of its report: the same figures, told in its own way.
 *
 * @param areaName what it calls its work area itself; empty for the names of its areas
 * @param focus its own focus segments, in its order; none leaves the choice to the figures
 * @param largePrint whether there is a version in large print beside
 * @param parts which documents, one at least
 */
public record ReportChoices(
    String areaName, List<FocusChoice> focus, boolean largePrint, Set<ReportPart> parts) {
  /** The longest name of a work area. */
  public static final int LONGEST_NAME = 120;

  /** The longest sentence for a focus segment. */
  public static final int LONGEST_SENTENCE = 140;

  public static final int MOST_FOCUS = 5;

  /** All documents, in the words of the product. */
  public static final ReportChoices USUAL = new ReportChoices("", List.of(), false, null);

  public ReportChoices {
    areaName = areaName == null ? "" : areaName;
    focus = focus == null ? List.of() : List.copyOf(focus);
    parts =
        Collections.unmodifiableSet(
            parts == null || parts.isEmpty()
                ? EnumSet.allOf(ReportPart.class)
                : EnumSet.copyOf(parts));
  }

  /** The same for another work area, which has no name of its own yet. */
  public ReportChoices unnamed() {
    return new ReportChoices("", focus, largePrint, parts);
  }

  /** The same with another catalogue, whose segments were not chosen from yet. */
  public ReportChoices withoutFocus() {
    return new ReportChoices(areaName, List.of(), largePrint, parts);
  }
}
