// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportPiece.Drawing;
import nl.publiekswijzer.publication.ReportPiece.Measure;
import nl.publiekswijzer.publication.ReportPiece.Numbers;
import nl.publiekswijzer.publication.ReportPiece.Text;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.compose.board.BoardSections;
import nl.publiekswijzer.publication.compose.board.SegmentScenes;

/** All that a document tells of one segment by itself. */
record SegmentSection(Content content, BoardSections board) {
  static final String SEGMENT = "segment";
  private static final Words WORDS = Words.of(SegmentPages.SEGMENTS);

  /** Empty when there is no such segment. */
  Optional<ReportSection> of(String code, boolean withThemes) {
    return content.segments().stream()
        .filter(s -> s.code().equals(code))
        .findFirst()
        .map(segment -> section(segment, withThemes));
  }

  private ReportSection section(CatalogueEntry segment, boolean withThemes) {
    var head = new SegmentHeads(content).of(segment);
    var rows = new SegmentPages(content).rows(segment);
    var pieces = new ArrayList<ReportPiece>(measures(head));
    if (head.note() != null) {
      pieces.add(new Text(null, head.note()));
    }
    add(pieces, "kop.wie", head.text());
    add(pieces, "kop.bibliotheek", head.library());
    add(pieces, "kop.bereiken", head.channels());
    add(pieces, "kop.toon", head.tone());
    add(pieces, "kop.doen", head.advice());
    add(pieces, "kop.laten", head.caution());
    var scenes = board.segment(segment.code());
    scenes.flatMap(SegmentScenes::where).ifPresent(pieces::add);
    var position = scenes.map(SegmentScenes::position).orElse(List.of());
    pieces.addAll(
        position.isEmpty()
            ? List.of(new Drawing(SEGMENT + "-plek", head.position(), "", null, List.of()))
            : position);
    var subsegments = subsegments(rows);
    pieces.addAll(drawn(scenes.map(s -> s.subsegments(subsegments)), subsegments));
    if (withThemes) {
      themes(rows).ifPresent(t -> pieces.addAll(drawn(scenes.map(s -> s.themes(t)), t)));
    }
    String title = scenes.map(SegmentScenes::title).orElse(head.title());
    return new ReportSection(SEGMENT, head.title(), title, "", pieces, "");
  }

  /** A drawing with its table beneath, or the table alone. */
  private static List<ReportPiece> drawn(Optional<List<ReportPiece>> pieces, ReportTable table) {
    return pieces.filter(p -> !p.isEmpty()).orElseGet(() -> List.of(new Numbers(table)));
  }

  private List<Measure> measures(SegmentHead head) {
    var measures = new ArrayList<Measure>();
    if (content.area().isPresent()) {
      measures.add(new Measure(WORDS.text("cijfer.aandeel"), head.share()));
    }
    measures.add(new Measure(WORDS.against(content).text("cijfer.landelijk"), head.baseShare()));
    if (content.area().isPresent()) {
      measures.add(new Measure(WORDS.text("cijfer.index"), head.index()));
    }
    if (content.tellsMemberSegments()) {
      measures.add(new Measure(WORDS.text("cijfer.dekking"), head.penetration()));
      measures.add(new Measure(WORDS.text("cijfer.ledenindex"), head.memberIndex()));
    }
    return measures;
  }

  private static void add(List<ReportPiece> pieces, String heading, String text) {
    if (text != null) {
      pieces.add(new Text(WORDS.text(heading), text));
    }
  }

  private ReportTable subsegments(List<SegmentRow> rows) {
    var subsegments = rows.stream().filter(r -> r.kind().equals("subsegment")).toList();
    String figure =
        content.area().isPresent()
            ? "kolom.aandeel"
            : content.tellsMemberSubsegments() ? "kolom.ledenaandeel" : "kolom.landelijk";
    boolean described = subsegments.stream().anyMatch(r -> r.about() != null);
    return new TableMaking<SegmentRow>(WORDS.against(content))
        .text("kolom.subsegment", SegmentRow::label)
        .number(figure, SegmentRow::figure)
        .number(content.area().isPresent(), "kolom.index", row -> index(row.label()))
        .text(described, "kolom.wie", SegmentRow::about)
        .of(WORDS.text("kop.subsegmenten"), subsegments, label -> "");
  }

  /** Of a subsegment, by its label. */
  private String index(String label) {
    return Dutch.whole(
        content.area().stream()
            .flatMap(area -> area.subsegments().stream())
            .filter(l -> !l.pooled() && content.label(l.code()).equals(label))
            .filter(l -> !Content.isEmpty(l))
            .findFirst()
            .map(WorkAreaLine::index)
            .orElse(null));
  }

  /** Empty where none are told. */
  private static Optional<ReportTable> themes(List<SegmentRow> rows) {
    var themes = rows.stream().filter(r -> r.kind().equals("theme")).toList();
    return themes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TableMaking<SegmentRow>(WORDS)
                .text("kolom.thema", SegmentRow::label)
                .number("kolom.index", SegmentRow::figure)
                .text("kolom.kant", SegmentRow::aspect)
                .text("kolom.benadruk", SegmentRow::stress)
                .of(WORDS.text("kop.themas"), themes, label -> ""));
  }
}
