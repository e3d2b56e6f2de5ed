// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Spot;

/** A piece of a section of a report, in the order of reading. */
public sealed interface ReportPiece {

  /**
   * Running text.
   *
   * @param heading above it, or null
   * @param text empty for a heading above what follows
   */
  record Text(String heading, String text) implements ReportPiece {}

  /** One of a list. */
  record Item(String text) implements ReportPiece {}

  /** A word with its meaning. */
  record Term(String term, String meaning) implements ReportPiece {}

  /**
   * A number with what it tells.
   *
   * @param figure as printed; may be empty
   * @param section name of the section that holds the figures; empty where none does
   */
  record Finding(String figure, String text, String section) implements ReportPiece {}

  /** A measure of one segment: its name and its value. */
  record Measure(String name, String value) implements ReportPiece {}

  /**
   * What is told of one segment, beside others.
   *
   * @param code of the segment
   * @param place of its colour in the catalogue, from 0
   * @param depth 1 below a heading of its section, 0 below its title
   */
  record Card(String code, int place, String name, int depth, List<Line> lines)
      implements ReportPiece {
    public Card {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of a card.
   *
   * @param lead stressed, in front; may be empty
   */
  record Line(String lead, String text) {}

  /**
   * A figure with the numbers behind it.
   *
   * @param source line below it; may be empty
   * @param table null where the numbers stand in the section itself, or in another
   * @param tableAt name of the other section that holds the numbers; empty where none does
   * @param spots to go through one by one; may be none
   */
  record Drawing(
      String name,
      Figure figure,
      String source,
      ReportTable table,
      String tableAt,
      List<Spot> spots)
      implements ReportPiece {
    public Drawing {
      spots = List.copyOf(spots);
    }

    /** One whose numbers stand nowhere else. */
    public Drawing(String name, Figure figure, String source, ReportTable table, List<Spot> spots) {
      this(name, figure, source, table, "", spots);
    }

    /** One of several of the same numbers, which stand once in a report. */
    public static Drawing of(
        String name, Figure figure, String source, String tableAt, List<Spot> spots) {
      return new Drawing(name, figure, source, null, tableAt, spots);
    }

    /** Whether it draws just what its table tells. */
    public boolean isOfItsTable() {
      return source.isEmpty();
    }
  }

  /** Numbers in rows and columns. */
  record Numbers(ReportTable table) implements ReportPiece {}
}
