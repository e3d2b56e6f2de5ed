// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

/**
 * What a finding is about, by which it is found.
 *
 * @param segmentation name of the segmentation of a segment or theme; empty for a proposition
 */
public record Tag(Kind kind, String segmentation, String code) {
  /** What can be tagged. */
  public enum Kind {
    SEGMENT,
    THEME,
    PROPOSITION
  }

  public Tag {
    if ((kind == Kind.PROPOSITION) != segmentation.isEmpty() || code.isEmpty()) {
      throw new IllegalArgumentException(kind + " of " + segmentation + ": " + code);
    }
  }

  public static Tag segment(String segmentation, String code) {
    return new Tag(Kind.SEGMENT, segmentation, code);
  }

  public static Tag theme(String segmentation, String code) {
    return new Tag(Kind.THEME, segmentation, code);
  }

  public static Tag proposition(String code) {
    return new Tag(Kind.PROPOSITION, "", code);
  }

  /** As files write it: {@code segmentation/code}, or the code alone. */
  public String text() {
    return segmentation.isEmpty() ? code : segmentation + "/" + code;
  }
}
