package nl.publiekswijzer.request;

import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;

/** What a library asks for. */
public record AnalysisOrder(
    String library, ReportKind kind, String edition, WorkArea workArea, String note) {}
