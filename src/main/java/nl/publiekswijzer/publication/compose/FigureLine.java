// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.publiekswijzer.publication.compose.FigureTable.Figure;

/**
 * One line of the figures: what is told of one thing, and why the rest is not.
 *
 * @param columns all that a line of its kind may tell, in their order
 * @param told values by column; numbers, words and truths
 * @param reasons of what is not told, by the name of its column
 */
record FigureLine(
    String part,
    String code,
    String name,
    List<FigureColumn> columns,
    Map<String, Object> told,
    Function<String, FigureReason> reasons) {

  /** The same line in a part of the files, under a code and a name. */
  FigureLine in(String where, String byCode, String byName) {
    return new FigureLine(where, byCode, byName, columns, told, reasons);
  }

  /** A figure for every column. What is either so or not is told where it is not, too. */
  List<Figure> figures() {
    var figures = new ArrayList<Figure>();
    for (FigureColumn column : columns) {
      Object value = value(column);
      figures.add(
          new Figure(
              part,
              code,
              name,
              column.name(),
              value,
              column.unit(),
              value == null ? reasons.apply(column.name()) : null));
    }
    return figures;
  }

  private Object value(FigureColumn column) {
    Object value = told.get(column.name());
    boolean untrue = column.kind() == FigureColumn.Kind.TRUTH && value == null;
    return untrue && !reasons.apply(column.name()).withholds() ? Boolean.FALSE : value;
  }

  /** Words for why something is not told that would have a value, by column. */
  Map<String, String> withheld() {
    var words = new LinkedHashMap<String, String>();
    for (FigureColumn column : columns) {
      if (!told.containsKey(column.name()) && column.kind() != FigureColumn.Kind.TRUTH) {
        var reason = reasons.apply(column.name());
        if (reason.withholds()) {
          words.put(column.name(), reason.word());
        }
      }
    }
    return words;
  }
}
