// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.AreaProfile;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.PublishedFigures;

/** All published figures as one list of single figures; what may not be told is not in it. */
final class FigureTable {

  /**
   * One figure.
   *
   * @param value a number, a word or a truth
   */
  record Figure(String part, String code, String name, String measure, Object value) {}

  private final PublishedFigures figures;
  private final List<Figure> rows = new ArrayList<>();

  private FigureTable(PublishedFigures figures) {
    this.figures = figures;
  }

  static List<Figure> of(PublishedFigures figures) {
    var table = new FigureTable(figures);
    if (figures.area() != null) {
      table.area(figures.area());
    }
    if (figures.members() != null) {
      table.members(figures.members());
    }
    table.parts();
    table.profile();
    table.changes();
    return List.copyOf(table.rows);
  }

  private void parts() {
    figures
        .parts()
        .lines()
        .forEach(l -> add("werkgebied.deel", l.code(), l.name(), FigureWords.of(l)));
    if (figures.parts().fifths() != null) {
      add("werkgebied.vijfden", "", "Totaal", FifthsWords.totals(figures.parts().fifths()));
      figures
          .parts()
          .fifths()
          .lines()
          .forEach(
              l -> add("werkgebied.vijfden", l.code(), figures.name(l.code()), FifthsWords.of(l)));
    }
    var groups = figures.parts().groups();
    if (groups != null) {
      add("werkgebied.groepen", "", "Totaal", GroupWords.totals(groups));
      groups
          .lines()
          .forEach(l -> add("werkgebied.groepen", GroupWords.code(l), "", GroupWords.of(l)));
    }
  }

  private void profile() {
    if (figures.profile() != null) {
      add("cijfers", "", "Totaal", compared(FigureWords.totals(figures.profile())));
      AreaStatistics.classes(figures.profile())
          .forEach(
              (name, row) -> add("cijfers." + kind(row), "", name, compared(FigureWords.of(row))));
    }
  }

  /** The first half of a key such as leeftijd.1. */
  private static String kind(AreaProfile.Row row) {
    return row.key().substring(0, row.key().indexOf('.'));
  }

  private void changes() {
    if (figures.comparison() != null && figures.comparison().obstacle() == null) {
      add("vergelijking", "", "Totaal", FigureWords.of(figures.comparison().total()));
      figures
          .comparison()
          .segments()
          .forEach(
              l ->
                  add("vergelijking.segment", l.code(), figures.name(l.code()), FigureWords.of(l)));
    }
  }

  private void area(AreaFigures area) {
    add("werkgebied", "", "Totaal", compared(FigureWords.totals(area)));
    area.segments().forEach(l -> area("werkgebied.segment", l));
    area.sums()
        .forEach(
            l ->
                add(
                    "werkgebied.som",
                    l.code(),
                    figures.name(l.code()),
                    compared(FigureWords.of(l))));
    area.subsegments().forEach(l -> area("werkgebied.subsegment", l));
    area.municipalities().forEach(this::municipality);
  }

  private void area(String part, WorkAreaLine line) {
    add(
        part,
        code(line.pooled(), line.code()),
        name(part, line.pooled(), line.code()),
        compared(FigureWords.of(line)));
  }

  private Map<String, Object> compared(Map<String, Object> measures) {
    return BaseKeys.of(figures.subject().scope().base(), measures);
  }

  private void municipality(MunicipalityLine line) {
    add("werkgebied.gemeente", line.code(), line.name(), FigureWords.of(line));
  }

  private void members(MemberFigures members) {
    add("leden", "", "Totaal", FigureWords.totals(members));
    String counted = figures.subject().protection().isDrawn() ? "ledenhuishoudens" : "leden";
    members
        .cards()
        .forEach(
            c ->
                rows.add(
                    new Figure(
                        "leden.pas",
                        "",
                        FigureWords.card(c.name()),
                        "ledenhuishoudens",
                        c.members())));
    members
        .branches()
        .forEach(
            b ->
                rows.add(
                    new Figure("leden.vestiging", "", branch(b.name()), counted, b.members())));
    add("ledenbestand", "", "Totaal", MatchWords.of(members.match()));
    add("ledenbestand", "", "Totaal", FileWords.of(figures));
    members.segments().forEach(l -> members("leden.segment", l));
    members.subsegments().forEach(l -> members("leden.subsegment", l));
  }

  private void members(String part, MemberLine line) {
    add(
        part,
        code(line.pooled(), line.code()),
        name(part, line.pooled(), line.code()),
        FigureWords.of(line));
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

  private void add(String part, String code, String name, Map<String, Object> measures) {
    measures.forEach((measure, value) -> rows.add(new Figure(part, code, name, measure, value)));
  }

  /** Dutch form of a value: decimal comma, no thousands separator. */
  static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString().replace('.', ',')
        : value instanceof Boolean truth ? (truth ? "ja" : "nee") : value.toString();
  }
}
