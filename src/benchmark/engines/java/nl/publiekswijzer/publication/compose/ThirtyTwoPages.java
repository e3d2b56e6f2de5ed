// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.pdf.DocumentDescription;
import nl.publiekswijzer.pdf.Inks;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.request.usecase.RequestFixtures;

/**
 * The document that all engines make: the combined publication of one municipality of the
 * demonstration edition, in those parts that together have 32 pages. They are cover, contents, the
 * tables of segments and of subsegments, maps, position chart, the member table, quadrants and two
 * pages for each of the eleven segments.
 */
public record ThirtyTwoPages(PublishedFigures figures, Backdrop backdrop) {
  public static final DocumentDescription DESCRIPTION =
      new DocumentDescription(
          "Inwoners- en ledenanalyse", "Bibliotheek", Instant.parse("2026-03-02T08:00:00Z"));

  public static ThirtyTwoPages ofDemonstration() {
    var area = new WorkArea(List.of("VB01"), List.of());
    var request = new RequestFixtures(MemoryEdition.ofDemonstration(), ReportKind.COMBINED, area);
    var figures = request.figures(100);
    return new ThirtyTwoPages(figures, request.backdrop(figures));
  }

  /** The filled templates, in the way of the composer: the contents are filled twice. */
  public List<JasperPrint> fill() {
    return document().prints();
  }

  /** The parts as one file. */
  public byte[] compose() {
    return Binding.bind(DESCRIPTION, Inks.STANDARD, document()).pdf();
  }

  /** The publication with all its parts, as the product makes it. */
  public byte[] composeWhole() {
    return new PublicationComposer().compose(figures, backdrop, RequestFixtures.IMPRINT).pdf();
  }

  private Document document() {
    var content = new Content(figures, backdrop, RequestFixtures.IMPRINT);
    var parts = parts(content);
    var document = new Document(Foot.parameters(content));
    document.add(Cover.part(content));
    document.add(Contents.part(parts, Map.of()));
    parts.forEach(document::add);
    document.again(Contents.part(parts, document.pagesOfAnchors()));
    return document;
  }

  private List<Part> parts(Content content) {
    var area = new WorkAreaTables(content, figures.area());
    return List.of(
        area.segments(),
        new AreaMaps(content).area().orElseThrow(),
        new Positions(content).chart(),
        area.subsegments(),
        new MemberTables(content, figures.members()).segments(),
        new Quadrants(content, figures.members()).part().orElseThrow(),
        new SegmentPages(content).part());
  }
}
