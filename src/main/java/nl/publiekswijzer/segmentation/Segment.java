// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

/** A main group of alike households; its subsegments name it as their parent. */
public record Segment(String code, String name) {
  public Segment {
    if (code.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a segment needs a code and a name");
    }
  }
}
