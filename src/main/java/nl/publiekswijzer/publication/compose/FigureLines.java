// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.publiekswijzer.analysis.ChangeLine;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.SegmentIndex;
import nl.publiekswijzer.publication.compose.ThemeFigures.ThemeFigure;
import nl.publiekswijzer.publication.compose.ThemeFigures.ThemeSegment;

/** What lines of each kind tell in one document, and why they do not tell the rest. */
final class FigureLines {
  private final Content content;
  private final FigureReasons reasons;

  FigureLines(Content content) {
    this.content = content;
    this.reasons = new FigureReasons(content);
  }

  FigureReasons reasons() {
    return reasons;
  }

  FigureLine of(WorkAreaLine line) {
    return line("segment", compared(FigureWords.of(line)), reasons.of(line));
  }

  FigureLine of(MunicipalityLine line) {
    return line("gemeente", FigureWords.of(line), reasons.ofMunicipality());
  }

  FigureLine of(SegmentIndex told) {
    return line(
        "gemeentesegment",
        MunicipalityWords.of(told),
        name -> MunicipalityWords.reason(told, name));
  }

  FigureLine of(MemberLine line) {
    return line("ledensegment", FigureWords.of(line), reasons.of(line));
  }

  /** With the names of its surroundings, where the edition brought them. */
  FigureLine of(PartLine line) {
    var told = new LinkedHashMap<>(FigureWords.of(line));
    var name = content.backdrop().plan().names().get(line.code());
    if (name != null) {
      told.put("plaats", name.place());
      if (!name.district().isEmpty()) {
        told.put("wijk", name.district());
      }
    }
    return line("deel", told, reasons.of(line));
  }

  FigureLine of(ChangeLine line) {
    return line("vergelijking/segmenten", FigureWords.of(line), reasons.of(line));
  }

  FigureLine of(ThemeFigure theme) {
    return line("thema", compared(ThemeWords.of(theme)), reasons.ofTheme());
  }

  FigureLine of(ThemeSegment segment) {
    return line("themasegment", ThemeWords.of(segment), reasons.ofTheme());
  }

  /** Figures of the base are named after it. */
  Map<String, Object> compared(Map<String, Object> told) {
    return BaseKeys.of(content.subject().scope().base(), told);
  }

  /**
   * A line without a place in the files yet.
   *
   * @param kind place of its columns in the description
   */
  FigureLine line(String kind, Map<String, Object> told, Function<String, FigureReason> why) {
    return new FigureLine("", "", "", FigureColumns.at(kind), told, why);
  }
}
