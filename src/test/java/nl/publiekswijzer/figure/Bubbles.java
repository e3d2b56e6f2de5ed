// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToLongFunction;

/** The subsegments of the open segmentation as bubbles. */
final class Bubbles {
  private Bubbles() {}

  static List<Bubble> all(ToLongFunction<String> households) {
    return rows().stream()
        .filter(row -> !row[1].isEmpty())
        .map(row -> bubble(row, households.applyAsLong(row[0])))
        .toList();
  }

  /** Every subsegment at the place of its segment. */
  static List<Bubble> atElevenPlaces(ToLongFunction<String> households) {
    return all(households).stream().map(bubble -> moved(bubble, segment(bubble))).toList();
  }

  static List<LegendEntry> legend() {
    return rows().stream()
        .filter(row -> row[1].isEmpty())
        .map(row -> LegendEntry.of(colour(row[0]), row[0] + " " + row[2]))
        .toList();
  }

  static long uneven(String code) {
    long part = Math.floorMod(code.hashCode() * 31L, 61);
    return part == 0 ? 0 : part * part;
  }

  private static Bubble moved(Bubble bubble, String[] segment) {
    return new Bubble(
        bubble.code(),
        bubble.name(),
        bubble.colour(),
        Double.parseDouble(segment[3]),
        Double.parseDouble(segment[4]),
        bubble.households());
  }

  private static String[] segment(Bubble bubble) {
    String letter = bubble.code().substring(0, 1);
    return rows().stream().filter(row -> row[0].equals(letter)).findFirst().orElseThrow();
  }

  private static Bubble bubble(String[] row, long households) {
    double age = Double.parseDouble(row[3]);
    double welfare = Double.parseDouble(row[4]);
    return new Bubble(row[0], row[2], colour(row[1]), age, welfare, households);
  }

  private static Colour colour(String segment) {
    return SegmentColour.of(segment.charAt(0) - 'A').fill();
  }

  private static List<String[]> rows() {
    try (var in = Bubbles.class.getResourceAsStream("/segmentatie/open/catalogus.csv");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(";", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
