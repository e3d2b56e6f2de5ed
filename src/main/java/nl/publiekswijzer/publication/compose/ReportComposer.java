// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Report;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.ThemeRank;
import nl.publiekswijzer.publication.compose.board.BoardSections;

/** Composes what pages show of a publication: the same parts, figures and words as its document. */
public final class ReportComposer {
  private final Content content;

  /**
   * @param chosen code of the segment that stands out; empty, or of no segment, for none
   */
  public ReportComposer(
      PublishedFigures figures, Backdrop backdrop, Imprint imprint, String chosen) {
    boolean known =
        figures.catalogue().stream().anyMatch(e -> e.parent() == null && e.code().equals(chosen));
    this.content = new Content(figures, backdrop, imprint, known ? chosen : "");
  }

  public Report report() {
    return new Report(
        content.figures(),
        content.imprint(),
        new ReportSections(content).all(),
        content.chosen(),
        segment(content.chosen()).orElse(null));
  }

  /** What is told of one segment, with its themes; empty when there is no such segment. */
  public Optional<ReportSection> segment(String code) {
    return new SegmentSection(content, new BoardSections(content)).of(code, true);
  }

  /** The same without its themes. */
  public Optional<ReportSection> segmentAlone(String code) {
    return new SegmentSection(content, new BoardSections(content)).of(code, false);
  }

  /** All themes of a segment, those that appeal most first. */
  public List<ThemeRank> themesOf(String segment) {
    return new ThemeRanks(content).ofSegment(segment);
  }

  /** All segments of a theme, those that it appeals to most first; none without such a theme. */
  public List<ThemeRank> segmentsOf(String theme) {
    return new ThemeRanks(content).byIndex(theme);
  }

  /** What changed since the publication that the figures are compared with. */
  public ReportSection changes() {
    return new ChangeSection(content).section();
  }

  /** All segments by age and welfare. */
  public ReportSection positions() {
    return new PositionSection(content).section();
  }
}
