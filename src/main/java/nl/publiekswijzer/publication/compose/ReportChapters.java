// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.compose.board.ContentsBlock;
import nl.publiekswijzer.publication.compose.board.DrawnChapters;
import nl.publiekswijzer.publication.compose.board.SectionBlocks;
import nl.publiekswijzer.sheet.Block;
import nl.publiekswijzer.sheet.Sheet;

/**
 * The chapters of the whole report in their order. Those that are told in words, tables and charts
 * follow each other without white between them; those that are drawn page by page part them.
 */
final class ReportChapters {
  private static final Words WORDS = Words.of("kernrapport");
  private static final SectionBlocks.Heights POSITIONS = new SectionBlocks.Heights(250, 350, 520);
  private static final SectionBlocks.Heights QUADRANTS = new SectionBlocks.Heights(230, 290, 380);

  private final Content content;
  private final ReportSections sections;
  private final DrawnChapters drawn;
  private final SectionBlocks setter;
  private final List<Chapter> chapters = new ArrayList<>();

  /** What was told since the last drawn page: titles by anchors, and blocks. */
  private final Map<String, String> titles = new LinkedHashMap<>();

  private final List<Block> blocks = new ArrayList<>();

  ReportChapters(Content content) {
    this.content = content;
    this.sections = new ReportSections(content);
    this.drawn = new DrawnChapters(content);
    this.setter = new SectionBlocks(content);
  }

  /** All but the contents. */
  List<Chapter> all() {
    draw(DrawnChapters.SUMMARY, WORDS.text("inhoud.kort"), drawn.summary());
    if (!hasContents()) {
      tellInHalves(ReadingGuide.part(content));
    }
    content.area().ifPresent(this::area);
    if (content.area().isEmpty()) {
      draw(DrawnChapters.AREAS, drawn.areasHeading(), drawn.areas());
    }
    content.members().ifPresent(this::members);
    new Changes(content).part().ifPresent(this::tell);
    new NetworkSection(content).section().ifPresent(this::tell);
    drawSegments();
    if (!drawn.isVillage()) {
      draw(DrawnChapters.THEMES, WORDS.text("inhoud.themas"), drawn.themes());
    }
    content
        .members()
        .ifPresent(m -> tellInHalves(MemberFileCounts.of(m, content.subject()).part()));
    tellInHalves(Accountability.part(content));
    blocks.addAll(links());
    close();
    return List.copyOf(chapters);
  }

  /** Where the texts are that hold for the whole country; none without a server. */
  private List<Block> links() {
    String server = content.imprint().server();
    if (server.isEmpty()) {
      return List.of();
    }
    var words = Words.of(Accountability.ACCOUNTABILITY);
    String edition = content.subject().edition();
    String query = "?editie=" + URLEncoder.encode(edition, StandardCharsets.UTF_8);
    var addresses = new LinkedHashMap<String, String>();
    addresses.put(words.text("meer.segmenten", edition), server + "/ui/segmenten" + query);
    addresses.put(words.text("meer.themas", edition), server + "/ui/segmenten/themas" + query);
    return setter.links(words.text("meer.kop"), addresses);
  }

  /** Whether it is long enough to need contents. */
  boolean hasContents() {
    return !drawn.isVillage();
  }

  /**
   * The contents, and under them how to read the rest.
   *
   * @param pages of the anchors; empty while they are not known yet
   */
  Chapter contents(List<Chapter> all, Map<String, Integer> pages) {
    var entries =
        Contents.entries(all, pages).stream()
            .map(e -> new ContentsBlock.Entry(e.label(), e.page(), e.target(), e.level() > 1))
            .toList();
    var opening = new ArrayList<Block>();
    opening.add(setter.plainHead(Contents.CONTENTS, Contents.title()));
    opening.add(new ContentsBlock(entries));
    var guide = ReadingGuide.part(content);
    opening.addAll(setter.halves(sections.of(guide)));
    var named = new LinkedHashMap<String, String>();
    named.put(Contents.CONTENTS, Contents.title());
    named.put(guide.name(), guide.title());
    return new Drawn(named, setter.sheets(opening), Map.of());
  }

  private void area(AreaFigures area) {
    var tables = new WorkAreaTables(content, area);
    var segments = tables.segments();
    tell(segments, new MunicipalityIndexTable(content).onPaperAfter(sections.charted(segments)));
    if (!drawn.isVillage()) {
      var positions = new Positions(content);
      chart(
          positions.chart(),
          height -> positions.all(SectionBlocks.WIDTH, height, List.of()),
          POSITIONS);
    }
    draw(DrawnChapters.AREAS, drawn.areasHeading(), drawn.areas());
    var subsegments = drawn.subsegments();
    if (!subsegments.isEmpty()) {
      titles.put(DrawnChapters.SUBSEGMENTS, WORDS.text("inhoud.subsegmenten"));
      blocks.addAll(subsegments);
    }
    new AreaStatistics(content).part().ifPresent(this::tell);
  }

  private void members(MemberFigures members) {
    if (content.tellsReachByArea()) {
      var reach = new ReachParts(content, members);
      tellInHalves(reach.reach());
      reach.areas().ifPresent(this::tell);
      reach.neighbourhoods().ifPresent(this::tellInHalves);
      reach.groups().ifPresent(this::tellInHalves);
    } else if (!drawn.isVillage()) {
      tell(new MemberTables(content, members).segments());
      var quadrants = new Quadrants(content, members);
      quadrants.part().ifPresent(part -> chart(part, quadrants::figure, QUADRANTS));
      tell(new Opportunities(content, members).tables());
    }
  }

  private void drawSegments() {
    var headings = drawn.segmentHeadings();
    if (!headings.isEmpty()) {
      close();
      String first = headings.keySet().iterator().next();
      var named = Map.of(first, WORDS.text("inhoud.segmenten"));
      chapters.add(new Drawn(named, drawn.segments(), headings));
    }
  }

  private void tell(Part part) {
    tell(part, sections.charted(part));
  }

  private void tell(ReportSection section) {
    titles.put(section.name(), section.chapter());
    blocks.addAll(setter.wide(section));
  }

  private void tell(Part part, ReportSection section) {
    titles.put(part.name(), part.title());
    blocks.addAll(setter.wide(section));
  }

  /** A part that is one chart, as high as the page lets it be. */
  private void chart(Part part, DoubleFunction<Figure> drawing, SectionBlocks.Heights heights) {
    titles.put(part.name(), part.title());
    blocks.addAll(setter.chart(sections.of(part), drawing, heights));
  }

  private void tellInHalves(Part part) {
    titles.put(part.name(), part.title());
    blocks.addAll(setter.halves(sections.of(part)));
  }

  private void draw(String name, String heading, List<Sheet> sheets) {
    if (!sheets.isEmpty()) {
      close();
      chapters.add(new Drawn(name, heading, sheets));
    }
  }

  /** Ends the pages that chapters follow each other on. */
  private void close() {
    if (!blocks.isEmpty()) {
      chapters.add(new Drawn(titles, setter.sheets(blocks), Map.of()));
      titles.clear();
      blocks.clear();
    }
  }
}
