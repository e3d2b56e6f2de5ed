// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.Quadrant;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.IndexChart;
import nl.publiekswijzer.figure.IndexLine;
import nl.publiekswijzer.publication.MemberFigures;

/** Who of the work area is a member: the file, then by segment and by subsegment. */
record MemberTables(Content content, MemberFigures members) {
  static final String MEMBERS = "leden";
  static final String MEMBER_SUBSEGMENTS = "ledensubsegmenten";
  private static final Words WORDS = Words.of(MEMBERS);
  private static final double LABELS = 230;
  private static final BigDecimal HUNDRED = new BigDecimal("100.0");

  Part segments() {
    Map<String, Object> chart =
        chart().<Map<String, Object>>map(c -> Map.of("chart", c)).orElse(Map.of());
    return part(MEMBERS, rows(members.segments(), false), chart);
  }

  Part subsegments() {
    return part(MEMBER_SUBSEGMENTS, rows(members.subsegments(), true), Map.of());
  }

  private Part part(String name, List<MemberTableRow> rows, Map<String, Object> chart) {
    boolean told = members.segments().stream().allMatch(MemberLine::exact);
    var parameters = new HashMap<>(chart);
    parameters.put("title", WORDS.text(name + ".titel"));
    if (name.equals(MEMBERS)) {
      parameters.put("conclusion", new Conclusions(content).members(members));
    }
    String intro = WORDS.text(name + ".inleiding", Dutch.decimal(members.penetration()));
    parameters.put("intro", content.selection().isAll() ? intro : selected() + " " + intro);
    parameters.put("note", WORDS.text(name + (told ? ".noot" : ".noot.overheersend")));
    return new Part(MEMBERS, name, parameters, rows);
  }

  private String selected() {
    return WORDS.text("inleiding.selectie", content.selection().name());
  }

  /** The index of the segments that have a line of their own; uncertain ones say so. */
  private Optional<Figure> chart() {
    var lines =
        members.segments().stream()
            .filter(l -> l.standsAlone() && l.index() != null)
            .map(l -> new IndexLine(chartLabel(l), OptionalInt.of(l.index()), !l.uncertain()))
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new IndexChart(WORDS.text("grafiek.titel"), lines, content.houseColours().house())
                .figure(512, LABELS));
  }

  private String chartLabel(MemberLine line) {
    String label = content.chartLabel(line.code());
    return line.uncertain() ? label + " (" + WORDS.text("onzeker") + ")" : label;
  }

  /** At the end of a long table the total could stand alone on a page, so there it comes first. */
  private List<MemberTableRow> rows(List<MemberLine> lines, boolean subsegments) {
    var rows = new ArrayList<MemberTableRow>();
    if (subsegments) {
      rows.add(total());
    }
    for (MemberLine line : lines) {
      String heading = heading(line, subsegments);
      String pooled = WORDS.text(subsegments ? "overige.subsegmenten" : "overige.segmenten");
      String label = line.pooled() ? pooled : content.label(line.code());
      rows.add(row(line, heading, label));
    }
    if (!subsegments) {
      rows.add(total());
    }
    return rows;
  }

  private String heading(MemberLine line, boolean subsegments) {
    if (!subsegments) {
      return null;
    }
    return line.pooled() ? WORDS.text("overige") : content.parent(line.code());
  }

  private static MemberTableRow row(MemberLine line, String heading, String label) {
    return Content.isEmpty(line) ? empty(heading, label) : told(line, heading, label);
  }

  private static MemberTableRow empty(String heading, String label) {
    String no = WORDS.text("niet");
    String none = Dutch.decimal(BigDecimal.ZERO);
    return new MemberTableRow(heading, label, "0", none, none, no, no, "0", "0", no, no);
  }

  private static MemberTableRow told(MemberLine line, String heading, String label) {
    return new MemberTableRow(
        heading,
        label,
        Dutch.told(Dutch.whole(line.members())),
        Dutch.told(Dutch.decimal(line.share())),
        Dutch.told(Dutch.decimal(line.areaShare())),
        Dutch.told(Dutch.whole(line.index())),
        Dutch.told(Dutch.decimal(line.penetration())),
        Dutch.told(Dutch.signed(line.gap())),
        Dutch.told(Dutch.whole(line.potential())),
        line.quadrant() == null ? WORDS.text("niet") : quadrant(line.quadrant()),
        certainty(line));
  }

  /** The Dutch word for a quadrant. */
  static String quadrant(Quadrant quadrant) {
    return WORDS.text("kwadrant." + quadrant);
  }

  private static String certainty(MemberLine line) {
    if (!line.exact()) {
      return line.pooled() ? WORDS.text("niet") : WORDS.text("overheersend");
    }
    return WORDS.text(line.uncertain() ? "onzeker" : "zeker");
  }

  private long potential() {
    return members.segments().stream()
        .filter(l -> l.potential() != null)
        .mapToLong(MemberLine::potential)
        .sum();
  }

  private MemberTableRow total() {
    return new MemberTableRow(
        null,
        WORDS.text("totaal"),
        Dutch.whole(members.households()),
        Dutch.decimal(HUNDRED),
        Dutch.decimal(HUNDRED),
        "100",
        Dutch.decimal(members.penetration()),
        "0",
        Dutch.whole(potential()),
        WORDS.text("alle"),
        WORDS.text("niet"));
  }
}
