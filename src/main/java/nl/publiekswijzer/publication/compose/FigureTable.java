// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.ShareClasses;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.AreaProfile;
import nl.publiekswijzer.publication.BroadGroups;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.Fifths;
import nl.publiekswijzer.publication.FocusChoice;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.PublishedFigures;

/**
 * All published figures as one list of single figures, in an order that depends on no figure. A
 * line has all columns of its kind: what it does not tell, has a reason.
 */
final class FigureTable {
  private static final String TOTAL = "Totaal";

  /**
   * One figure.
   *
   * @param value a number, a word or a truth; null where there is a reason
   * @param unit what one of it is
   * @param reason why there is no value; null where there is one
   */
  record Figure(
      String part,
      String code,
      String name,
      String measure,
      Object value,
      String unit,
      FigureReason reason) {}

  private final Content content;
  private final PublishedFigures figures;
  private final FigureLines lines;
  private final List<Figure> rows = new ArrayList<>();

  private FigureTable(Content content) {
    this.content = content;
    this.figures = content.figures();
    this.lines = new FigureLines(content);
  }

  static List<Figure> of(Content content) {
    var table = new FigureTable(content);
    table.publication();
    if (content.figures().area() != null) {
      table.area(content.figures().area());
    }
    if (content.figures().members() != null) {
      table.members(content.figures().members());
    }
    table.parts();
    table.profile();
    table.changes();
    table.themes();
    if (content.figures().note() != null) {
      var note = FigureWords.of(content.figures().note());
      table.total("beschermingsnota", "beschermingsnota", note, table.why().ofSource());
    }
    return List.copyOf(table.rows);
  }

  private FigureReasons why() {
    return lines.reasons();
  }

  private void publication() {
    var told = SubjectWords.line(content.imprint(), content.subject());
    var columns = FigureColumns.of("publicatie");
    add(new FigureLine("publicatie", "", "", columns, told, name -> FigureReason.NOT_APPLICABLE));
    for (FocusChoice focus : content.subject().scope().choices().focus()) {
      String sentence = focus.sentence();
      Map<String, Object> said = sentence.isEmpty() ? Map.of() : Map.of("zin", sentence);
      add(
          lines
              .line("focussegment", said, name -> FigureReason.UNKNOWN)
              .in("publicatie.focussegment", focus.segment(), figures.name(focus.segment())));
    }
  }

  private void parts() {
    var parts = figures.parts();
    parts.lines().forEach(l -> add(lines.of(l).in("werkgebied.deel", l.code(), l.name())));
    if (parts.chosen() != null) {
      classes();
    }
    if (parts.fifths() != null) {
      fifths(parts.fifths());
    }
    if (parts.groups() != null) {
      groups(parts.groups());
    }
  }

  /** The classes of a share on the map, of which parts tell the number. */
  private void classes() {
    for (int i = 0; i <= ShareClasses.LIMITS.size(); i++) {
      var line = lines.line("delen/klassen", classOf(i), why().none());
      add(line.in("werkgebied.klasse", String.valueOf(i), figures.name(figures.parts().chosen())));
    }
  }

  static Map<String, Object> classOf(int number) {
    var limits = ShareClasses.LIMITS;
    var told = new LinkedHashMap<String, Object>();
    told.put("klasse", number);
    told.put("van", number == 0 ? 0 : limits.get(number - 1));
    if (number < limits.size()) {
      told.put("tot", limits.get(number));
    }
    return told;
  }

  private void fifths(Fifths fifths) {
    String part = "werkgebied.vijfden";
    total(part, "vijfden", FifthsWords.totals(fifths), why().none());
    for (var line : fifths.lines()) {
      add(
          lines
              .line("vijfden/segmenten", FifthsWords.of(line), why().ofSource())
              .in(part, line.code(), figures.name(line.code())));
    }
  }

  private void groups(BroadGroups groups) {
    String part = "werkgebied.groepen";
    total(part, "groepen", GroupWords.totals(groups), why().none());
    for (var line : groups.lines()) {
      add(
          lines
              .line("groepen/groepen", GroupWords.of(line), why().none())
              .in(part, GroupWords.code(line), ""));
    }
  }

  private void profile() {
    if (figures.profile() == null) {
      return;
    }
    var all = lines.compared(FigureWords.totals(figures.profile()));
    total("cijfers", "cijfers", all, why().ofSource());
    AreaStatistics.classes(figures.profile())
        .forEach(
            (name, row) ->
                add(
                    lines
                        .line(
                            "cijfers/klassen",
                            lines.compared(FigureWords.of(row)),
                            why().ofSource())
                        .in("cijfers." + kind(row), "", name)));
  }

  /** The first half of a key such as leeftijd.1. */
  private static String kind(AreaProfile.Row row) {
    return row.key().substring(0, row.key().indexOf('.'));
  }

  private void changes() {
    var comparison = figures.comparison();
    if (comparison == null) {
      return;
    }
    total("vergelijking", "vergelijking", previous(comparison), why().none());
    if (comparison.obstacle() != null) {
      return;
    }
    var all = comparison.total();
    total("vergelijking", "vergelijking/totaal", FigureWords.of(all), why().of(all));
    comparison
        .segments()
        .forEach(
            l -> add(lines.of(l).in("vergelijking.segment", l.code(), figures.name(l.code()))));
  }

  private static Map<String, Object> previous(Comparison comparison) {
    var previous = comparison.previous();
    var told = new LinkedHashMap<String, Object>();
    told.put("kenmerk", previous.number());
    told.put("editie", previous.edition());
    told.put("peildatum", previous.referenceDate());
    told.put("versie", previous.version());
    if (comparison.obstacle() != null) {
      told.put("nietVergelijkbaar", Changes.reason(comparison.obstacle()));
    }
    return told;
  }

  private void themes() {
    for (var theme : ThemeFigures.of(content).themes()) {
      add(lines.of(theme).in("thema", theme.code(), theme.title()));
      theme
          .segments()
          .forEach(
              s ->
                  add(
                      lines
                          .of(s)
                          .in(
                              "thema.segment",
                              theme.code() + ":" + s.code(),
                              theme.title() + ": " + s.name())));
    }
  }

  private void area(AreaFigures area) {
    total("werkgebied", "werkgebied", lines.compared(FigureWords.totals(area)), why().none());
    area.segments().forEach(l -> area("werkgebied.segment", l));
    area.sums()
        .forEach(l -> add(lines.of(l).in("werkgebied.som", l.code(), figures.name(l.code()))));
    area.subsegments().forEach(l -> area("werkgebied.subsegment", l));
    area.municipalities()
        .forEach(m -> add(lines.of(m).in("werkgebied.gemeente", m.code(), m.name())));
  }

  private void area(String part, WorkAreaLine line) {
    add(
        lines
            .of(line)
            .in(part, code(line.pooled(), line.code()), name(part, line.pooled(), line.code())));
  }

  private void members(MemberFigures members) {
    total("leden", "leden", FigureWords.totals(members), why().ofMembers());
    members
        .cards()
        .forEach(
            c ->
                add(
                    lines
                        .line("leden/passen", Map.of("ledenhuishoudens", c.members()), why().none())
                        .in("leden.pas", "", FigureWords.card(c.name()))));
    String counted = figures.subject().protection().isDrawn() ? "ledenhuishoudens" : "leden";
    members
        .branches()
        .forEach(
            b ->
                add(
                    lines
                        .line("leden/vestigingen", Map.of(counted, b.members()), why().none())
                        .in("leden.vestiging", "", branch(b.name()))));
    var file = new LinkedHashMap<>(MatchWords.of(members.match()));
    file.putAll(FileWords.of(figures));
    total("ledenbestand", "ledenbestand", file, why().none());
    members.segments().forEach(l -> members("leden.segment", l));
    members.subsegments().forEach(l -> members("leden.subsegment", l));
  }

  private void members(String part, MemberLine line) {
    add(
        lines
            .of(line)
            .in(part, code(line.pooled(), line.code()), name(part, line.pooled(), line.code())));
  }

  private static String branch(String name) {
    return name.isEmpty() ? "Overige vestigingen" : name;
  }

  private static String code(boolean pooled, String code) {
    return pooled ? "" : code;
  }

  private String name(String part, boolean pooled, String code) {
    if (pooled) {
      return part.endsWith("subsegment") ? "Overige subsegmenten" : "Overige segmenten";
    }
    return figures.name(code);
  }

  private void total(
      String part, String kind, Map<String, Object> told, Function<String, FigureReason> reasons) {
    add(lines.line(kind, told, reasons).in(part, "", TOTAL));
  }

  private void add(FigureLine line) {
    rows.addAll(line.figures());
  }

  /** Dutch form of a value: decimal comma, no thousands separator. */
  static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString().replace('.', ',')
        : value instanceof Boolean truth ? (truth ? "ja" : "nee") : value.toString();
  }
}
