// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.publiekswijzer.publication.ReportTable;

/** The tables of a document, with the heads and the values that it prints. */
record ReportTables(Content content) {

  /** All tables of a part, in their order; none of a part that holds text only. */
  List<ReportTable> of(Part part) {
    return switch (part.template()) {
      case WorkAreaTables.AREA -> areas(part);
      case MemberTables.MEMBERS -> List.of(members(part));
      case Opportunities.OPPORTUNITIES -> opportunities(part);
      case Changes.CHANGES -> List.of(changes(part));
      case AreaStatistics.STATISTICS -> statistics(part);
      case MemberFileCounts.MEMBER_FILE -> counts(part);
      case ReachTable.REACH -> List.of(reach(part));
      case PartsTable.PARTS -> List.of(parts(part));
      default -> List.of();
    };
  }

  private List<ReportTable> areas(Part part) {
    var words = Words.of(WorkAreaTables.AREA).against(content);
    return byTable(rows(part, AreaRow.class), AreaRow::table).entrySet().stream()
        .map(
            e ->
                e.getKey().equals("gemeenten")
                    ? municipalities(words, e.getValue())
                    : households(words, title(part), e.getValue()))
        .toList();
  }

  private ReportTable households(Words words, String caption, List<AreaRow> rows) {
    boolean ranked = !rows.get(0).table().equals(WorkAreaTables.SUBSEGMENTS);
    return new TableMaking<AreaRow>(words)
        .text("kolom.segment", AreaRow::label)
        .number(ranked, "kolom.plaats", AreaRow::rank)
        .number("kolom.huishoudens", AreaRow::households)
        .number("kolom.aandeel", AreaRow::share)
        .number("kolom.landelijk", AreaRow::baseShare)
        .number("kolom.index", AreaRow::index)
        .drawing("kolom.staaf", AreaRow::bar)
        .of(
            ranked ? words.text("segmenten.titel") : caption,
            rows,
            content::segmentOf,
            AreaRow::heading);
  }

  private ReportTable municipalities(Words words, List<AreaRow> rows) {
    boolean members = content.tellsAllMembers();
    return new TableMaking<AreaRow>(words)
        .text("kolom.gemeente", AreaRow::label)
        .number("kolom.huishoudens", AreaRow::households)
        .number(members, "kolom.leden", AreaRow::members)
        .number(members, "kolom.dekkingsgraad", AreaRow::penetration)
        .of(words.text("gemeenten.titel"), rows, label -> "");
  }

  private ReportTable members(Part part) {
    return new TableMaking<MemberTableRow>(Words.of(MemberTables.MEMBERS))
        .text("kolom.label", MemberTableRow::label)
        .number("kolom.members", MemberTableRow::members)
        .number("kolom.share", MemberTableRow::share)
        .number("kolom.areaShare", MemberTableRow::areaShare)
        .number("kolom.index", MemberTableRow::index)
        .number("kolom.penetration", MemberTableRow::penetration)
        .number("kolom.gap", MemberTableRow::gap)
        .number("kolom.potential", MemberTableRow::potential)
        .text("kolom.quadrant", MemberTableRow::quadrant)
        .text("kolom.certainty", MemberTableRow::certainty)
        .of(
            title(part),
            rows(part, MemberTableRow.class),
            content::segmentOf,
            MemberTableRow::heading);
  }

  private List<ReportTable> opportunities(Part part) {
    var words = Words.of(Opportunities.OPPORTUNITIES);
    return byTable(rows(part, Opportunities.Row.class), Opportunities.Row::table).values().stream()
        .map(rows -> opportunities(words, rows))
        .toList();
  }

  private ReportTable opportunities(Words words, List<Opportunities.Row> rows) {
    return new TableMaking<Opportunities.Row>(words)
        .text("kolom.segment", Opportunities.Row::label)
        .number("kolom.nietleden", Opportunities.Row::first)
        .number("kolom.dekking", Opportunities.Row::second)
        .number("kolom.potentieel", Opportunities.Row::third)
        .text("kolom.groep", Opportunities.Row::fourth)
        .text("kolom.advies", Opportunities.Row::fifth)
        .of(rows.get(0).heading(), rows, content::segmentOf);
  }

  private ReportTable changes(Part part) {
    boolean members = content.members().isPresent();
    return new TableMaking<Changes.Row>(Words.of(Changes.CHANGES))
        .text("kolom.segment", Changes.Row::label)
        .number("kolom.huishoudensToen", Changes.Row::householdsBefore)
        .number("kolom.huishoudensNu", Changes.Row::households)
        .number(!members, "kolom.aandeel", Changes.Row::shareChange)
        .number(members, "kolom.ledenToen", Changes.Row::membersBefore)
        .number(members, "kolom.ledenNu", Changes.Row::members)
        .number(members, "kolom.dekkingToen", Changes.Row::penetrationBefore)
        .number(members, "kolom.dekkingNu", Changes.Row::penetration)
        .number(members, "kolom.gebied", Changes.Row::byArea)
        .number(members, "kolom.bereik", Changes.Row::byReach)
        .text(members, "kolom.zeker", Changes.Row::certain)
        .of(title(part), rows(part, Changes.Row.class), content::segmentOf);
  }

  private List<ReportTable> statistics(Part part) {
    var words = Words.of(AreaStatistics.STATISTICS).against(content);
    return byTable(rows(part, AreaStatistics.Row.class), AreaStatistics.Row::heading)
        .entrySet()
        .stream()
        .map(e -> statistics(words, e.getKey(), e.getValue()))
        .toList();
  }

  private static ReportTable statistics(
      Words words, String caption, List<AreaStatistics.Row> rows) {
    var making =
        new TableMaking<AreaStatistics.Row>(words)
            .text("kolom.label", AreaStatistics.Row::label)
            .number("kolom.hier", AreaStatistics.Row::here)
            .number("kolom.landelijk", AreaStatistics.Row::base);
    if (rows.get(0).bar() != null) {
      making.drawing("kolom.staaf", AreaStatistics.Row::bar);
    }
    return making.of(caption, rows, label -> "");
  }

  private List<ReportTable> counts(Part part) {
    var words = Words.of(MemberFileCounts.MEMBER_FILE);
    return byTable(rows(part, CountLine.class), CountLine::table).entrySet().stream()
        .map(
            e ->
                new TableMaking<CountLine>(words)
                    .named(e.getValue().get(0).head(), false, CountLine::label)
                    .number("kolom.aantal", CountLine::count)
                    .of(e.getKey(), e.getValue(), label -> ""))
        .toList();
  }

  private ReportTable reach(Part part) {
    boolean places = (boolean) part.parameters().get("withPlaces");
    return new TableMaking<ReachTable.Row>(Words.of(ReachTable.REACH))
        .named((String) part.parameters().get("partHead"), false, ReachTable.Row::label)
        .text(places, "kolom.plaats", ReachTable.Row::place)
        .number("kolom.huishoudens", ReachTable.Row::households)
        .number("kolom.leden", ReachTable.Row::members)
        .number("kolom.dekking", ReachTable.Row::penetration)
        .number("kolom.geenlid", ReachTable.Row::nonMembers)
        .number("kolom.potentieel", ReachTable.Row::potential)
        .of(title(part), rows(part, ReachTable.Row.class), label -> "");
  }

  ReportTable parts(Part part) {
    boolean area = content.area().isPresent();
    boolean members = new PartsTable(content).withMembers();
    var making =
        new TableMaking<PartsTable.Row>(Words.of(PartsTable.PARTS))
            .named((String) part.parameters().get("partHead"), false, PartsTable.Row::label)
            .text(new PartPlaces(content).areTold(), "kolom.plaats", PartsTable.Row::place)
            .number("kolom.huishoudens", PartsTable.Row::households)
            .text(area, "kolom.grootste", PartsTable.Row::dominant)
            .text(area, "kolom.opvallend", PartsTable.Row::over);
    if (area) {
      String head = (String) part.parameters().get("classHead");
      making.named(head, false, PartsTable.Row::chosen);
    }
    return making
        .number(members, "kolom.leden", PartsTable.Row::members)
        .number(members, "kolom.dekking", PartsTable.Row::penetration)
        .of(title(part), rows(part, PartsTable.Row.class), label -> "");
  }

  static String title(Part part) {
    return (String) part.parameters().get("title");
  }

  static <R extends Record> List<R> rows(Part part, Class<R> type) {
    return part.rows().stream().map(type::cast).toList();
  }

  static <R> Map<String, List<R>> byTable(List<R> rows, Function<R, String> table) {
    return rows.stream()
        .collect(Collectors.groupingBy(table, LinkedHashMap::new, Collectors.toList()));
  }
}
