// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.ReportTable.Cell;
import nl.publiekswijzer.publication.ReportTable.Emphasis;
import nl.publiekswijzer.publication.SegmentIndex;
import nl.publiekswijzer.publication.SegmentIndex.Untold;

/** Municipalities of the work area by segment: the index of each in each. */
record MunicipalityIndexTable(Content content) {
  /** Municipalities that fit on about a page of paper. */
  static final int MOST_ON_PAPER = 40;

  private static final Words WORDS = Words.of(WorkAreaTables.AREA);

  /** The same section with the table at its end, where there is one. */
  ReportSection after(ReportSection section) {
    return table().map(table -> with(section, table)).orElse(section);
  }

  /** Likewise on paper, where many municipalities would take too many pages. */
  ReportSection onPaperAfter(ReportSection section) {
    return lines().size() > MOST_ON_PAPER ? section : after(section);
  }

  private ReportSection with(ReportSection section, ReportTable table) {
    var pieces = new ArrayList<>(section.pieces());
    pieces.add(new ReportPiece.Numbers(table));
    return section.with(pieces, (section.note() + " " + note()).strip());
  }

  /** Empty where nothing is told of segments by municipality. */
  Optional<ReportTable> table() {
    var lines = lines();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    var making =
        new TableMaking<MunicipalityLine>(WORDS).text("kolom.gemeente", MunicipalityLine::name);
    var segments = lines.get(0).segments();
    for (int i = 0; i < segments.size(); i++) {
      int place = i;
      making.cells(segments.get(i).code(), line -> cell(line.segments().get(place)));
    }
    return Optional.of(making.of(WORDS.text("indexen.titel"), lines, label -> ""));
  }

  private List<MunicipalityLine> lines() {
    return content.area().stream()
        .flatMap(area -> area.municipalities().stream())
        .filter(line -> !line.segments().isEmpty())
        .toList();
  }

  private static Cell cell(SegmentIndex told) {
    if (told.index() == null) {
      return new Cell(WORDS.text(key(told.untold())), null);
    }
    Emphasis emphasis =
        told.isIn(Band.OVER)
            ? Emphasis.OVER
            : told.isIn(Band.UNDER) ? Emphasis.UNDER : Emphasis.NONE;
    return new Cell(Dutch.whole(told.index()), null, emphasis);
  }

  private static String key(Untold untold) {
    return switch (untold) {
      case UNCERTAIN -> "indexen.onzeker";
      case TOO_SMALL -> "indexen.klein";
      case NOT_COMPUTABLE -> "indexen.onbekend";
      case DOMINANT -> "indexen.overheersend";
      case HIDDEN -> "indexen.verborgen";
    };
  }

  /** What the marks mean, and those words that stand in the table. */
  private String note() {
    var note = new StringBuilder(WORDS.against(content).text("indexen.noot"));
    for (Untold untold : untold()) {
      note.append(' ').append(WORDS.against(content).text(key(untold) + ".noot"));
    }
    return note.toString();
  }

  private Set<Untold> untold() {
    var untold = EnumSet.noneOf(Untold.class);
    lines().stream()
        .flatMap(line -> line.segments().stream())
        .filter(told -> told.untold() != null)
        .forEach(told -> untold.add(told.untold()));
    return untold;
  }
}
