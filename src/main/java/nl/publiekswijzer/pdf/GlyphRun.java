// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

/**
 * Text as glyphs of a face.
 *
 * @param hexadecimal four digits for each glyph
 * @param width advance of the whole in thousandths of the font size
 * @param visible advance up to the white space at the end
 */
record GlyphRun(String hexadecimal, long width, long visible) {

  /** Refuses text for which the face has no glyph, rather than leaving a letter out. */
  static GlyphRun of(String text, Typeface face, Spot place) {
    FontProgram program = face.program();
    StringBuilder digits = new StringBuilder(text.length() * 4);
    long width = 0;
    long visible = 0;
    int character;
    for (int i = 0; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      int glyph = glyph(character, program, place);
      width += program.widths()[glyph];
      visible = Character.isWhitespace(character) ? visible : width;
      digits.append(Integer.toHexString(0x10000 | glyph), 1, 5);
    }
    return new GlyphRun(digits.toString(), width, visible);
  }

  private static int glyph(int character, FontProgram program, Spot place) {
    return program.glyph(character).orElseThrow(() -> missing(character, program, place));
  }

  private static NotArchivableException missing(int character, FontProgram program, Spot place) {
    return place.refuse(
        "no glyph for U+%04X (%s) in %s"
            .formatted(character, Character.getName(character), program.name()));
  }
}
