// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.List;

/**
 * Where one thing stands in a figure, for who goes through it thing by thing.
 *
 * @param centre of the circle around it
 * @param rings its borders, where it is more than a circle; else none
 * @param code of the thing
 * @param words the thing with its numbers
 */
public record Spot(
    Point centre, double radius, List<List<Point>> rings, String code, String words) {
  public Spot {
    rings = rings.stream().map(List::copyOf).toList();
  }

  /** One in a circle. */
  public Spot(Point centre, double radius, String code, String words) {
    this(centre, radius, List.of(), code, words);
  }

  /** One with borders of its own. */
  static Spot of(List<List<Point>> rings, String code, String words) {
    return new Spot(rings.get(0).get(0), 0, rings, code, words);
  }

  /** What is told of a thing whose place the figure knows. */
  public record Told(String code, String words) {}
}
