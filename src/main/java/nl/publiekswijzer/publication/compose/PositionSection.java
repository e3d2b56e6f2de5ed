// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;
import java.util.Map;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.ReportPiece.Drawing;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.ReportTable;

/** The subsegments by age and welfare, to go through one by one, with their numbers. */
record PositionSection(Content content) {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 620;

  /** One subsegment as the table tells it. */
  private record Row(String group, String label, String age, String welfare, String households) {}

  ReportSection section() {
    var positions = new Positions(content);
    var part = positions.chart();
    var chart = positions.chart(content.legend(s -> true));
    String source = ((Passage) part.rows().get(0)).text();
    var drawing =
        new Drawing(
            part.name() + "-figuur",
            chart.figure(WIDTH, HEIGHT),
            source,
            table(),
            chart.spots(WIDTH, HEIGHT));
    return new ReportSection(
        part.name(),
        part.title(),
        part.conclusion(),
        (String) part.parameters().get("intro"),
        List.of(drawing),
        "");
  }

  private ReportTable table() {
    var words = Words.of(Positions.POSITIONS);
    var households = new Positions(content).households();
    var rows =
        content.figures().catalogue().stream()
            .filter(e -> e.parent() != null)
            .map(e -> row(e, households))
            .toList();
    return new TableMaking<Row>(words)
        .text("kolom.subsegment", Row::label)
        .number("kolom.leeftijd", Row::age)
        .number("kolom.welstand", Row::welfare)
        .number(isOfMembers() ? "kolom.leden" : "kolom.huishoudens", Row::households)
        .of(words.text("grafiek"), rows, content::segmentOf, Row::group);
  }

  private boolean isOfMembers() {
    return content.area().isEmpty() && content.tellsMemberSubsegments();
  }

  private Row row(CatalogueEntry entry, Map<String, Long> households) {
    return new Row(
        content.parent(entry.code()),
        content.label(entry.code()),
        String.valueOf(entry.age()),
        String.valueOf(entry.welfare()),
        Dutch.whole(households.get(entry.code())));
  }
}
