// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.IndexBar;
import nl.publiekswijzer.figure.IndexLine;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.MunicipalityLine;

/** Who lives in the work area: by segment, by municipality and by subsegment. */
record WorkAreaTables(Content content, AreaFigures area) {
  static final String AREA = "werkgebied";
  static final String SUBSEGMENTS = "subsegmenten";
  private static final Words WORDS = Words.of(AREA);

  /** Characters of the name of a work area in running text. */
  private static final int LONGEST = 240;

  private static final BigDecimal HUNDRED = new BigDecimal("100.0");

  /** By segment and by municipality. */
  Part segments() {
    return part(AREA, areaRows());
  }

  Part subsegments() {
    return part(SUBSEGMENTS, subsegmentRows());
  }

  private Part part(String name, List<AreaRow> rows) {
    return new Part(
        AREA,
        name,
        Map.of(
            "title", WORDS.text(name + ".titel"),
            "conclusion", conclusion(name),
            "intro", words().text(name + ".inleiding", content.subject().briefWorkArea(LONGEST)),
            "note", note(name),
            "sums", name.equals(AREA) ? sums() : ""),
        rows);
  }

  private String conclusion(String name) {
    return name.equals(AREA) ? new Conclusions(content).area(area) : WORDS.text(name + ".titel");
  }

  private String note(String name) {
    if (!isTold(area.segments())) {
      return words().text(name + ".noot.overheersend");
    }
    String why = content.subject().drawn() ? "noot.bescherming" : "noot.schatting";
    return words().text(name + ".noot") + " " + WORDS.text(why);
  }

  /** Why some segments are told together; empty where none are. */
  private String sums() {
    return area.sums().isEmpty() ? "" : WORDS.text("samen.noot");
  }

  private Words words() {
    return WORDS.against(content);
  }

  static boolean isTold(List<WorkAreaLine> lines) {
    return lines.stream().allMatch(WorkAreaLine::exact);
  }

  private List<AreaRow> areaRows() {
    var rows = new ArrayList<AreaRow>();
    Colour house = content.houseColours().house();
    area.segments().forEach(l -> rows.add(row(l, "segmenten", null, house)));
    rows.add(total("segmenten", house));
    area.sums().forEach(l -> rows.add(sum(l, house)));
    boolean several = area.municipalities().size() > 1 && content.figures().parts().postcodes();
    if (several) {
      area.municipalities().forEach(line -> rows.add(municipality(line)));
    }
    return rows;
  }

  /** The total comes first: at the end of a long table it could stand alone on a page. */
  private List<AreaRow> subsegmentRows() {
    var rows = new ArrayList<AreaRow>();
    Colour house = content.houseColours().house();
    rows.add(total(SUBSEGMENTS, house));
    for (WorkAreaLine line : area.subsegments()) {
      String heading = line.pooled() ? WORDS.text("overige") : content.parent(line.code());
      rows.add(row(line, SUBSEGMENTS, heading, house));
    }
    return rows;
  }

  private AreaRow row(WorkAreaLine line, String table, String heading, Colour house) {
    String label = line.pooled() ? WORDS.text(table + ".overige") : content.label(line.code());
    return row(line, label, table, heading, house);
  }

  /** Under the total, which holds its households already. */
  private AreaRow sum(WorkAreaLine line, Colour house) {
    String heading = WORDS.text("samen.kop");
    return row(line, content.label(line.code()), "segmenten", heading, house);
  }

  private AreaRow row(WorkAreaLine line, String label, String table, String heading, Colour house) {
    return new AreaRow(
        table,
        heading,
        label,
        rank(line),
        line.exact() ? Dutch.whole(line.households()) : Dutch.HIDDEN,
        share(line),
        Dutch.decimal(line.baseShare()),
        index(line),
        bar(label, line.index(), !line.uncertain(), house),
        null,
        null);
  }

  private static String index(WorkAreaLine line) {
    if (line.uncertain()) {
      return WORDS.text("onzeker");
    }
    if (line.index() == null) {
      return line.exact() ? WORDS.text("onbekend") : Dutch.HIDDEN;
    }
    return Dutch.whole(line.index());
  }

  /** The place of a segment by its size; of what is told together none. */
  private String rank(WorkAreaLine line) {
    if (!line.standsAlone() || content.figures().isSum(line.code())) {
      return WORDS.text("geen");
    }
    long larger =
        area.segments().stream()
            .filter(l -> l.standsAlone() && l.households() > line.households())
            .count();
    return String.valueOf(larger + 1);
  }

  private static String share(WorkAreaLine line) {
    if (!line.exact() && !line.pooled()) {
      return "> 90";
    }
    return line.share() == null ? Dutch.HIDDEN : Dutch.decimal(line.share());
  }

  private AreaRow total(String table, Colour house) {
    return new AreaRow(
        table,
        null,
        WORDS.text("totaal"),
        WORDS.text("alle"),
        Dutch.whole(area.households()),
        Dutch.decimal(HUNDRED),
        Dutch.decimal(HUNDRED),
        "100",
        bar(WORDS.text("totaal"), 100, true, house),
        null,
        null);
  }

  private static AreaRow municipality(MunicipalityLine line) {
    return new AreaRow(
        "gemeenten",
        null,
        line.name(),
        "",
        Dutch.whole(line.households()),
        null,
        null,
        null,
        null,
        Dutch.whole(line.members()),
        Dutch.decimal(line.penetration()));
  }

  private static Figure bar(String label, Integer index, boolean certain, Colour house) {
    var line =
        index == null
            ? IndexLine.unknown(label)
            : new IndexLine(label, OptionalInt.of(index), certain);
    return new IndexBar(line, house).figure(96, 12);
  }
}
