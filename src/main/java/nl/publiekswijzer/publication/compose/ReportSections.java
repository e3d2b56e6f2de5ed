// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportPiece.Drawing;
import nl.publiekswijzer.publication.ReportPiece.Numbers;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.compose.board.BoardSections;

/** The parts of a document as sections of a page, with the numbers beneath every figure. */
record ReportSections(Content content) {
  List<ReportSection> all() {
    var sections = new ArrayList<ReportSection>();
    var board = new BoardSections(content);
    sections.addAll(board.summary(partsAt()));
    Summary.section(content, board::isPlanned).ifPresent(sections::add);
    content.area().ifPresent(area -> sections.addAll(area(area)));
    content.members().ifPresent(members -> sections.addAll(members(members, board)));
    if (content.area().isEmpty()) {
      parts().forEach(sections::add);
    }
    changes().forEach(sections::add);
    new NetworkSection(content).section().ifPresent(sections::add);
    new ThemePages(content).part().map(this::themes).ifPresent(sections::add);
    sections.add(of(ReadingGuide.part(content)));
    sections.add(of(Accountability.part(content)));
    return sections;
  }

  private List<ReportSection> area(AreaFigures area) {
    var tables = new WorkAreaTables(content, area);
    var positions = new PositionSection(content);
    return Stream.of(
            Stream.of(new MunicipalityIndexTable(content).after(of(tables.segments()))),
            new AreaMaps(content).area().map(part -> illustrated(part, partsAt())).stream(),
            parts(),
            Stream.of(positions.section()),
            new Positions(content).extremes().map(this::of).stream(),
            Stream.of(of(tables.subsegments())),
            new AreaStatistics(content).part().map(this::of).stream())
        .flatMap(s -> s)
        .toList();
  }

  private List<ReportSection> members(MemberFigures members, BoardSections board) {
    return content.tellsReachByArea() ? reach(members) : bySegment(members, board);
  }

  /** Of members that are known by postcode only. */
  private List<ReportSection> reach(MemberFigures members) {
    var parts = new ReachParts(content, members);
    return Stream.of(
            Stream.of(of(parts.reach())),
            parts.areas().map(this::of).stream(),
            parts.neighbourhoods().map(this::of).stream(),
            parts.groups().map(this::of).stream(),
            content.area().isPresent()
                ? Stream.<ReportSection>empty()
                : Stream.of(new PositionSection(content).section()),
            Stream.of(of(MemberFileCounts.of(members, content.subject()).part())))
        .flatMap(s -> s)
        .toList();
  }

  private List<ReportSection> bySegment(MemberFigures members, BoardSections board) {
    var tables = new MemberTables(content, members);
    var segments = tables.segments();
    return Stream.of(
            Stream.of(charted(segments)),
            new Quadrants(content, members)
                .part().map(part -> illustrated(part, segments.name())).stream(),
            content.area().isPresent()
                ? Stream.<ReportSection>empty()
                : Stream.of(new PositionSection(content).section()),
            Stream.of(of(new Opportunities(content, members).tables())),
            focus(members, board).stream(),
            Stream.of(tables.subsegments()).filter(t -> content.tellsAllMembers()).map(this::of),
            Stream.of(of(MemberFileCounts.of(members, content.subject()).part())))
        .flatMap(s -> s)
        .toList();
  }

  /** Empty where the plan tells of the same segments. */
  private Optional<ReportSection> focus(MemberFigures members, BoardSections board) {
    var advised =
        new Focus(members.segments())
            .advised().stream().map(a -> content.figures().name(a.line().code())).toList();
    return board.arePlanned(advised)
        ? Optional.empty()
        : Optional.of(of(new FocusPages(content, members).part()));
  }

  private Stream<ReportSection> parts() {
    return new PartsTable(content).part().map(this::of).stream();
  }

  /** Name of the section with the numbers of all parts; empty where there is none. */
  private String partsAt() {
    return new PartsTable(content).part().map(Part::name).orElse("");
  }

  Stream<ReportSection> changes() {
    return new Changes(content).part().map(this::charted).stream();
  }

  /** A part with its chart above its table. */
  ReportSection charted(Part part) {
    return withChart(of(part), charts(part));
  }

  /** What stands in a part as a parameter: the chart above its table. */
  private static List<Figure> charts(Part part) {
    return part.parameters().get("chart") instanceof Figure chart ? List.of(chart) : List.of();
  }

  /** A part without figures of its own. */
  ReportSection of(Part part) {
    var pieces = new ArrayList<ReportPiece>();
    if (part.template().equals("tekst")) {
      ReportTables.rows(part, Passage.class).forEach(p -> pieces.add(piece(part, p, pieces)));
    }
    new ReportTables(content).of(part).forEach(table -> pieces.add(new Numbers(table)));
    return new ReportSection(
        part.name(), part.title(), part.conclusion(), text(part, "intro"), pieces, notes(part));
  }

  private static String notes(Part part) {
    return (text(part, "sums") + " " + text(part, "note")).strip();
  }

  private static ReportPiece piece(Part part, Passage passage, List<ReportPiece> before) {
    return switch (passage.kind()) {
      case "item" -> new ReportPiece.Item(passage.text());
      case "term" -> new ReportPiece.Term(passage.heading(), passage.text());
      case "figure" -> new ReportPiece.Finding(passage.heading(), passage.text(), "");
      case "picture" -> drawing(part.name() + "-" + before.size(), passage);
      default -> new ReportPiece.Text(passage.heading(), passage.text());
    };
  }

  private static Drawing drawing(String name, Passage passage) {
    return new Drawing(name, passage.picture(), passage.text(), null, passage.spots());
  }

  private static String text(Part part, String parameter) {
    return (String) part.parameters().getOrDefault(parameter, "");
  }

  /** The chart comes above the first table of the section and takes it beneath itself. */
  private static ReportSection withChart(ReportSection section, List<Figure> charts) {
    if (charts.isEmpty() || !(section.pieces().get(0) instanceof Numbers first)) {
      return section;
    }
    var pieces = new ArrayList<>(section.pieces());
    String name = section.name() + "-figuur";
    pieces.set(0, new Drawing(name, charts.get(0), "", first.table(), List.of()));
    return section.with(pieces, section.note());
  }

  /** Drawings whose numbers stand in another section. */
  private ReportSection illustrated(Part part, String tableAt) {
    var section = of(part);
    var pieces = new ArrayList<ReportPiece>();
    for (ReportPiece piece : section.pieces()) {
      if (piece instanceof Drawing d) {
        pieces.add(Drawing.of(d.name(), d.figure(), d.source(), tableAt, d.spots()));
      } else {
        pieces.add(piece);
      }
    }
    return section.with(pieces, section.note());
  }

  /** Each theme with its text above its table. */
  private ReportSection themes(Part part) {
    var pieces = new ArrayList<ReportPiece>();
    ReportTables.byTable(ReportTables.rows(part, ThemePages.Row.class), ThemePages.Row::theme)
        .values()
        .forEach(rows -> pieces.addAll(theme(rows)));
    return new ReportSection(
        part.name(), ReportTables.title(part), text(part, "intro"), pieces, text(part, "note"));
  }

  private List<ReportPiece> theme(List<ThemePages.Row> rows) {
    var first = rows.get(0);
    var table =
        new TableMaking<ThemePages.Row>(Words.of(ThemePages.THEMES))
            .text("kolom.segment", ThemePages.Row::segment)
            .number("kolom.huishoudens", ThemePages.Row::interested)
            .number("kolom.index", ThemePages.Row::index)
            .text("kolom.kant", ThemePages.Row::aspect)
            .text("kolom.kanaal", ThemePages.Row::channel)
            .of(first.heading(), rows, content::segmentOf);
    return List.of(
        new ReportPiece.Text(first.heading(), first.description()),
        new ReportPiece.Text(null, first.summary()),
        new Numbers(table));
  }
}
