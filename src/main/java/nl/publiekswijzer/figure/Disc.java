// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

/** A round thing in a scene that gets a label. */
record Disc(Point centre, double radius) {
  boolean contains(Point point) {
    return centre.distance(point) < radius;
  }

  boolean overlaps(Stretch line) {
    return line.distance(centre) < radius;
  }
}
