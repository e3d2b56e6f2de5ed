// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.compose.board.DrawnChapters;
import nl.publiekswijzer.sheet.Sheet;

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
  private static final Words WORDS = Words.of("kernrapport");

  /** The whole document, its summary first. */
  public Composed compose(PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    var content = new Content(figures, backdrop, imprint);
    var document = new Document(ReportFoot.of(content, content.title()));
    var drawn = new DrawnChapters(content);
    var chapters = chapters(content, drawn);
    document.add(chapters.get(0));
    if (!drawn.isVillage()) {
      document.add(Contents.part(chapters, Map.of()));
    }
    chapters.subList(1, chapters.size()).forEach(document::add);
    document.again(Contents.part(chapters, document.pagesOfAnchors()));
    return Binding.bind(content, document);
  }

  private static List<Chapter> chapters(Content content, DrawnChapters drawn) {
    var chapters = new ArrayList<Chapter>();
    addDrawn(chapters, DrawnChapters.SUMMARY, WORDS.text("inhoud.kort"), drawn.summary());
    chapters.add(ReadingGuide.part(content));
    content.area().ifPresent(area -> chapters.add(new WorkAreaTables(content, area).segments()));
    addDrawn(chapters, DrawnChapters.AREAS, drawn.areasHeading(), drawn.areas());
    if (content.area().isPresent()) {
      if (!drawn.isVillage()) {
        chapters.add(new Positions(content).chart());
      }
      addDrawn(
          chapters,
          DrawnChapters.SUBSEGMENTS,
          WORDS.text("inhoud.subsegmenten"),
          drawn.subsegments());
      new AreaStatistics(content).part().ifPresent(chapters::add);
    }
    content
        .members()
        .ifPresent(members -> chapters.addAll(members(content, members, drawn.isVillage())));
    new Changes(content).part().ifPresent(chapters::add);
    var headings = drawn.segmentHeadings();
    if (!headings.isEmpty()) {
      String first = headings.keySet().iterator().next();
      chapters.add(new Drawn(first, WORDS.text("inhoud.segmenten"), drawn.segments(), headings));
    }
    if (!drawn.isVillage()) {
      addDrawn(chapters, DrawnChapters.THEMES, WORDS.text("inhoud.themas"), drawn.themes());
    }
    chapters.add(Accountability.part(content));
    return chapters;
  }

  private static void addDrawn(
      List<Chapter> chapters, String name, String heading, List<Sheet> sheets) {
    if (!sheets.isEmpty()) {
      chapters.add(new Drawn(name, heading, sheets, Map.of()));
    }
  }

  /**
   * @param brief whether the summary tells all that there is of segments
   */
  private static List<Part> members(Content content, MemberFigures members, boolean brief) {
    if (brief && !content.tellsReachByArea()) {
      return List.of(MemberFileCounts.of(members, content.subject()).part());
    }
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
            Stream.of(new Opportunities(content, members).tables()))
        .flatMap(s -> s)
        .toList();
  }
}
