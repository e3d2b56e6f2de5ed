// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.PublishedFigures;

/**
 * Composes the document of a publication. The same figures, backdrop and imprint give the same
 * bytes.
 *
 * <p>A name with a character that the typeface does not have is refused with {@link
 * nl.publiekswijzer.pdf.NotArchivableException}: a name that was silently changed has no place in
 * an archive. The typeface has Latin with all its accents, but no Greek, Arabic or Chinese.
 */
@Dependent
public class PublicationComposer {

  /** The whole document, cover first. */
  public Composed compose(PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    var content = new Content(figures, backdrop, imprint);
    var document = new Document(Foot.parameters(content));
    var parts = parts(content);
    document.add(Cover.part(content));
    document.add(Contents.part(parts, Map.of()));
    parts.forEach(document::add);
    document.again(Summary.part(content, document.pagesOfAnchors()));
    document.again(Contents.part(parts, document.pagesOfAnchors()));
    return Binding.bind(content, document);
  }

  private static List<Part> parts(Content content) {
    var parts = new ArrayList<Part>();
    parts.add(Summary.part(content, Map.of()));
    parts.add(ReadingGuide.part(content));
    content.area().ifPresent(area -> parts.addAll(area(content, area)));
    content.members().ifPresent(members -> parts.addAll(members(content, members)));
    if (content.area().isEmpty()) {
      new PartsTable(content).part().ifPresent(parts::add);
    }
    new Changes(content).part().ifPresent(parts::add);
    parts.add(new SegmentPages(content).part());
    new ThemePages(content).part().ifPresent(parts::add);
    parts.add(Accountability.part(content));
    return parts;
  }

  private static List<Part> area(Content content, AreaFigures area) {
    var tables = new WorkAreaTables(content, area);
    var positions = new Positions(content);
    return Stream.of(
            Stream.of(tables.segments()),
            new AreaMaps(content).area().stream(),
            new PartsTable(content).part().stream(),
            Stream.of(positions.chart()),
            positions.extremes().stream(),
            Stream.of(tables.subsegments()),
            new AreaStatistics(content).part().stream())
        .flatMap(s -> s)
        .toList();
  }

  private static List<Part> members(Content content, MemberFigures members) {
    return content.tellsReachByArea() ? reach(content, members) : bySegment(content, members);
  }

  /** Of members that are known by postcode only. */
  private static List<Part> reach(Content content, MemberFigures members) {
    return Stream.concat(
            Stream.of(MemberFileCounts.of(members, content.subject()).part()),
            new ReachParts(content, members).all().stream())
        .toList();
  }

  private static List<Part> bySegment(Content content, MemberFigures members) {
    var tables = new MemberTables(content, members);
    return Stream.of(
            Stream.of(MemberFileCounts.of(members, content.subject()).part(), tables.segments()),
            new Quadrants(content, members).part().stream(),
            Stream.of(tables.subsegments()).filter(t -> content.tellsAllMembers()),
            new Opportunities(content, members).parts().stream())
        .flatMap(s -> s)
        .toList();
  }
}
