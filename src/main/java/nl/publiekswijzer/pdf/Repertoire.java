// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

/** The characters that a publication can print: European letters and signs. */
public final class Repertoire {
  private Repertoire() {}

  /** Whether every character of a name has a glyph in the typeface of the publications. */
  public static boolean prints(String name) {
    var regular = Typeface.REGULAR.program();
    return name.codePoints().allMatch(character -> regular.glyph(character).isPresent());
  }
}
