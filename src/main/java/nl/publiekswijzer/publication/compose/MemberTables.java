package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.publication.MemberFigures;

/** Who of the work area is a member: the file, then by segment and by subsegment. */
record MemberTables(Content content, MemberFigures members) {
  static final String MEMBERS = "leden";
  static final String MEMBER_SUBSEGMENTS = "ledensubsegmenten";
  private static final Words WORDS = Words.of(MEMBERS);
  private static final BigDecimal HUNDRED = new BigDecimal("100.0");

  List<Part> parts() {
    return List.of(
        new MemberFileCounts(members).part(),
        part(MEMBERS, rows(members.segments(), false)),
        part(MEMBER_SUBSEGMENTS, rows(members.subsegments(), true)));
  }

  private Part part(String name, List<MemberTableRow> rows) {
    boolean told = members.segments().stream().allMatch(MemberLine::exact);
    return new Part(
        MEMBERS,
        name,
        Map.of(
            "title", WORDS.text(name + ".titel"),
            "intro", WORDS.text(name + ".inleiding", Dutch.decimal(members.penetration())),
            "note", WORDS.text(told ? "noot" : "noot.overheersend")),
        rows);
  }

  private List<MemberTableRow> rows(List<MemberLine> lines, boolean subsegments) {
    var rows = new ArrayList<MemberTableRow>();
    for (MemberLine line : lines) {
      String group = group(line, subsegments);
      String pooled = WORDS.text(subsegments ? "overige.subsegmenten" : "overige.segmenten");
      String label = line.pooled() ? pooled : content.label(line.code());
      rows.add(row(line, group, subsegments ? group : null, label));
    }
    rows.add(total());
    return rows;
  }

  private String group(MemberLine line, boolean subsegments) {
    if (!subsegments) {
      return "";
    }
    return line.pooled() ? WORDS.text("overige") : content.parent(line.code());
  }

  private static MemberTableRow row(MemberLine line, String group, String heading, String label) {
    return new MemberTableRow(
        "segment",
        group,
        heading,
        label,
        Dutch.whole(line.members()),
        Dutch.decimal(line.share()),
        Dutch.decimal(line.areaShare()),
        Dutch.whole(line.index()),
        Dutch.decimal(line.penetration()),
        Dutch.signed(line.gap()),
        Dutch.whole(line.potential()),
        line.quadrant() == null ? Dutch.DASH : WORDS.text("kwadrant." + line.quadrant()),
        certainty(line));
  }

  private static String certainty(MemberLine line) {
    if (!line.exact()) {
      return line.pooled() ? Dutch.DASH : WORDS.text("overheersend");
    }
    return line.uncertain() ? WORDS.text("onzeker") : "";
  }

  private MemberTableRow total() {
    return new MemberTableRow(
        "total",
        WORDS.text("totaal"),
        null,
        WORDS.text("totaal"),
        Dutch.whole(members.households()),
        Dutch.decimal(HUNDRED),
        Dutch.decimal(HUNDRED),
        "100",
        Dutch.decimal(members.penetration()),
        "",
        "",
        "",
        "");
  }
}
