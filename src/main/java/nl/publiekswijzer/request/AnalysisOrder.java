// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.util.List;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;

/**
 * What a library asks for.
 *
 * @param themes codes of the themes it wants to read about first; none leaves the usual order
 * @param priority from 1, which goes first, to 9; among the requests of the same library only
 */
public record AnalysisOrder(
    String library,
    ReportKind kind,
    String edition,
    WorkArea workArea,
    List<String> themes,
    String note,
    int priority,
    OrderTerms terms) {
  public static final int HIGHEST_PRIORITY = 1;
  public static final int USUAL_PRIORITY = 5;
  public static final int LOWEST_PRIORITY = 9;

  public AnalysisOrder {
    themes = List.copyOf(themes);
  }

  /** With the usual terms. */
  public AnalysisOrder(
      String library,
      ReportKind kind,
      String edition,
      WorkArea workArea,
      List<String> themes,
      String note,
      int priority) {
    this(library, kind, edition, workArea, themes, note, priority, OrderTerms.USUAL);
  }

  /** The same on other terms. */
  public AnalysisOrder with(OrderTerms other) {
    return new AnalysisOrder(library, kind, edition, workArea, themes, note, priority, other);
  }
}
