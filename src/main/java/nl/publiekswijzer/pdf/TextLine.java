// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * One printed line of a text.
 *
 * @param start where it begins in the text of the element
 * @param row how many lines of the element stand above it
 */
record TextLine(String text, int start, int row) {

  /**
   * The paragraphs of a text, each in the lines that the fill broke it into. JasperReports counts
   * its breaks from one to the next over the whole text, line ends included, but does not report
   * the line ends themselves.
   */
  static List<List<TextLine>> paragraphs(String text, short[] breaks) {
    List<List<TextLine>> paragraphs = new ArrayList<>();
    List<Integer> positions = positions(breaks);
    int start = 0;
    int row = 0;
    for (String paragraph : text.split("\n", -1)) {
      List<TextLine> lines = lines(text, start, start + paragraph.length(), row, positions);
      paragraphs.add(lines);
      row += lines.size();
      start += paragraph.length() + 1;
    }
    return paragraphs;
  }

  private static List<TextLine> lines(
      String text, int from, int to, int firstRow, List<Integer> positions) {
    List<TextLine> lines = new ArrayList<>();
    int start = from;
    for (int position : positions) {
      if (position > start && position < to) {
        lines.add(new TextLine(text.substring(start, position), start, firstRow + lines.size()));
        start = position;
      }
    }
    lines.add(new TextLine(text.substring(start, to), start, firstRow + lines.size()));
    return lines;
  }

  private static List<Integer> positions(short[] breaks) {
    List<Integer> positions = new ArrayList<>();
    int position = 0;
    for (short step : breaks) {
      position += step;
      positions.add(position);
    }
    return positions;
  }
}
