package nl.publiekswijzer.publication.compose;

import java.util.Optional;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Report;
import nl.publiekswijzer.publication.ReportSection;

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

  /** What is told of one segment; empty when there is no such segment. */
  public Optional<ReportSection> segment(String code) {
    return new SegmentSection(content).of(code);
  }

  /** All segments by age and welfare. */
  public ReportSection positions() {
    return new PositionSection(content).section();
  }

  /** One theme; empty when the edition has no such theme. */
  public Optional<ReportSection> theme(String code) {
    return new ThemeCards(content).part(code).map(new ReportSections(content)::of);
  }
}
