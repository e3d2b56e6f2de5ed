// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.publiekswijzer.figure.MapWindow;

/**
 * What part of the map of an area is seen, and the steps from there.
 *
 * @param land what is on the map, in short; on another map the same part would be another place
 */
record AreaWindow(MapWindow window, String land) {
  private static final Pattern TEXT =
      Pattern.compile("(\\d) (\\d{1,4}) (\\d{1,4}) ([0-9a-f]{1,8})");

  /**
   * A step to another part.
   *
   * @param word which one
   * @param sign short text of its button
   * @param value the other part, as {@link #text} writes it
   * @param viewBox the same for the script
   */
  public record Step(String word, String sign, String value, String viewBox) {}

  /** The part that a text tells, if it is one of this map; else all of it. */
  static AreaWindow of(String text, double width, double height, List<String> codes) {
    String land =
        Integer.toHexString(codes.stream().sorted().collect(Collectors.joining(" ")).hashCode());
    Matcher told = TEXT.matcher(text);
    if (!told.matches() || !told.group(4).equals(land)) {
      return new AreaWindow(MapWindow.of(width, height), land);
    }
    return new AreaWindow(
        new MapWindow(
            width,
            height,
            Integer.parseInt(told.group(1)),
            Integer.parseInt(told.group(2)),
            Integer.parseInt(told.group(3))),
        land);
  }

  /** What a text may be; empty where it is none. */
  static String orNone(String text) {
    return TEXT.matcher(text).matches() ? text : "";
  }

  /** As the form sends it. */
  String text() {
    return "%d %.0f %.0f %s".formatted(window.zoom(), window.left(), window.top(), land);
  }

  /** All steps, also those that lead nowhere from here: a button that goes away loses the focus. */
  List<Step> steps() {
    return List.of(
        step("in", "+", window.in()),
        step("out", "\u2212", window.out()),
        step("west", "\u2190", window.moved(-1, 0)),
        step("north", "\u2191", window.moved(0, -1)),
        step("south", "\u2193", window.moved(0, 1)),
        step("east", "\u2192", window.moved(1, 0)));
  }

  private Step step(String word, String sign, MapWindow to) {
    return new Step(word, sign, new AreaWindow(to, land).text(), to.viewBox());
  }
}
