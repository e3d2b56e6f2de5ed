package nl.publiekswijzer.request;

import java.util.List;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;

/**
 * What a library asks for.
 *
 * @param themes codes of the themes it wants to read about first; none leaves the usual order
 */
public record AnalysisOrder(
    String library,
    ReportKind kind,
    String edition,
    WorkArea workArea,
    List<String> themes,
    String note) {
  public AnalysisOrder {
    themes = List.copyOf(themes);
  }
}
