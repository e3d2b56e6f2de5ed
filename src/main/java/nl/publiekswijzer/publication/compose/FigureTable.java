// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.publication.AreaProfile;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.FocusChoice;
import nl.publiekswijzer.publication.PeerReach;
import nl.publiekswijzer.publication.PublishedFigures;

/**
 * All published figures as one list of single figures, in an order that depends on no figure. A
 * line has all columns of its kind: what it does not tell, has a reason.
 */
final class FigureTable {
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

  private final FigureRows rows;

  private FigureTable(FigureRows rows) {
    this.rows = rows;
  }

  static List<Figure> of(Content content) {
    var rows = new FigureRows(content);
    new FigureTable(rows).add(content.figures());
    return rows.all();
  }

  private void add(PublishedFigures figures) {
    publication();
    if (figures.area() != null) {
      new AreaFigureRows(rows).add(figures.area());
    }
    if (figures.members() != null) {
      new MemberFigureRows(rows).add(figures.members());
    }
    new AreaFigureRows(rows).add(figures.parts());
    profile();
    changes();
    peers();
    themes();
    if (figures.note() != null) {
      var note = FigureWords.of(figures.note());
      rows.total("beschermingsnota", "beschermingsnota", note, rows.why().ofSource());
    }
  }

  private void publication() {
    var told = SubjectWords.line(rows.content().imprint(), rows.content().subject());
    var columns = FigureColumns.of("publicatie");
    rows.add(
        new FigureLine("publicatie", "", "", columns, told, name -> FigureReason.NOT_APPLICABLE));
    for (FocusChoice focus : rows.content().subject().scope().choices().focus()) {
      String sentence = focus.sentence();
      Map<String, Object> said = sentence.isEmpty() ? Map.of() : Map.of("zin", sentence);
      rows.add(
          rows.lines()
              .line("focussegment", said, name -> FigureReason.UNKNOWN)
              .in(
                  "publicatie.focussegment",
                  focus.segment(),
                  rows.figures().name(focus.segment())));
    }
  }

  private void profile() {
    if (rows.figures().profile() == null) {
      return;
    }
    var all = rows.lines().compared(FigureWords.totals(rows.figures().profile()));
    rows.total("cijfers", "cijfers", all, rows.why().ofSource());
    AreaStatistics.classes(rows.figures().profile())
        .forEach(
            (name, row) ->
                rows.add(
                    rows.lines()
                        .line(
                            "cijfers/klassen",
                            rows.lines().compared(FigureWords.of(row)),
                            rows.why().ofSource())
                        .in("cijfers." + kind(row), "", name)));
  }

  /** The first half of a key such as leeftijd.1. */
  private static String kind(AreaProfile.Row row) {
    return row.key().substring(0, row.key().indexOf('.'));
  }

  private void changes() {
    var comparison = rows.figures().comparison();
    if (comparison == null) {
      return;
    }
    rows.total("vergelijking", "vergelijking", previous(comparison), rows.why().none());
    if (comparison.obstacle() != null) {
      return;
    }
    var all = comparison.total();
    rows.total("vergelijking", "vergelijking/totaal", FigureWords.of(all), rows.why().of(all));
    comparison
        .segments()
        .forEach(
            l ->
                rows.add(
                    rows.lines()
                        .of(l)
                        .in("vergelijking.segment", l.code(), rows.figures().name(l.code()))));
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

  private void peers() {
    for (PeerReach peer : rows.figures().peers()) {
      rows.add(
          rows.lines()
              .line(PeerWords.LINE, PeerWords.of(peer), rows.why().none())
              .in(PeerWords.NAME, peer.among().word(), peer.among().title()));
    }
  }

  private void themes() {
    for (var theme : ThemeFigures.of(rows.content()).themes()) {
      rows.add(rows.lines().of(theme).in("thema", theme.code(), theme.title()));
      theme
          .segments()
          .forEach(
              s ->
                  rows.add(
                      rows.lines()
                          .of(s)
                          .in(
                              "thema.segment",
                              theme.code() + ":" + s.code(),
                              theme.title() + ": " + s.name())));
    }
  }

  /** Dutch form of a value: decimal comma, no thousands separator. */
  static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString().replace('.', ',')
        : value instanceof Boolean truth ? (truth ? "ja" : "nee") : value.toString();
  }
}
