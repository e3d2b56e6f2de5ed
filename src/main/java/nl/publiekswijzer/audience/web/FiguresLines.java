// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.web;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.audience.AudienceFigures;
import nl.publiekswijzer.audience.AudienceFigures.Cell;
import nl.publiekswijzer.audience.AudienceFigures.Number;
import nl.publiekswijzer.platform.web.Speech;

/** What was published of an agreement, as a table of a page. */
final class FiguresLines {
  private final AudienceFigures figures;
  private final Speech words;

  FiguresLines(AudienceFigures figures, Speech words) {
    this.figures = figures;
    this.words = words;
  }

  /** A row: the whole area, or a segment. */
  public record Row(String name, List<String> cells, boolean whole) {}

  /** Heads of the columns behind the first. */
  List<String> heads() {
    var heads = new ArrayList<String>();
    heads.add(words.get("audience.head.households"));
    heads.add(words.get("audience.head.reached"));
    heads.add(words.get("audience.head.share"));
    heads.add(words.get("audience.head.index"));
    if (figures.areSeveral()) {
      heads.add(words.get("audience.head.several"));
    }
    if (figures.all().beyond() != null) {
      heads.add(words.get("audience.head.beyond"));
    }
    return heads;
  }

  /** Heads of the columns with the numbers of each file; none where these are not told. */
  List<String> ownHeads() {
    return figures.tellNumbers() && figures.areSeveral()
        ? figures.files().stream()
            .map(file -> file.organisation() + ": " + file.audience())
            .toList()
        : List.of();
  }

  /** The numbers of each file. */
  List<Row> ownRows() {
    var rows = new ArrayList<Row>();
    rows.add(ownRow(figures.area(), figures.all(), true));
    figures.cells().forEach(cell -> rows.add(ownRow(name(cell), cell, false)));
    return rows;
  }

  private Row ownRow(String name, Cell cell, boolean whole) {
    return new Row(name, cell.own().stream().map(this::told).toList(), whole);
  }

  private static String name(Cell cell) {
    return cell.code() + " " + cell.name();
  }

  List<Row> rows() {
    var rows = new ArrayList<Row>();
    rows.add(row(figures.area(), figures.all(), true));
    figures.cells().forEach(cell -> rows.add(row(name(cell), cell, false)));
    return rows;
  }

  private Row row(String name, Cell cell, boolean whole) {
    var cells = new ArrayList<String>();
    cells.add(number(cell.households()));
    cells.add(told(cell.union()));
    cells.add(share(cell));
    cells.add(number(figures.index(cell)));
    if (figures.areSeveral()) {
      cells.add(told(cell.several()));
    }
    if (cell.beyond() != null) {
      cells.add(told(cell.beyond()));
    }
    return new Row(name, cells, whole);
  }

  private String share(Cell cell) {
    long all = Math.max(1, cell.households());
    return number(Math.round(100.0 * cell.union().households() / all));
  }

  private String told(Number number) {
    return words.say("audience.number", number(number.households()), number(number.margin()));
  }

  private String number(long number) {
    return words.say("audience.whole", number);
  }

  /** What those who are reached by several have in common. */
  List<String> common() {
    var common = new ArrayList<String>();
    figures.cells().stream().filter(Cell::standsOut).map(FiguresLines::name).forEach(common::add);
    figures
        .themes()
        .forEach(theme -> common.add(words.say("audience.theme", theme.title(), theme.index())));
    return common;
  }
}
