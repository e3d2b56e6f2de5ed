package nl.publiekswijzer.pdf;

import java.util.PrimitiveIterator;

/**
 * Text as glyphs of a face.
 *
 * @param hexadecimal four digits for each glyph
 * @param width advance of the whole in thousandths of the font size
 */
record GlyphRun(String hexadecimal, long width) {

  /** Refuses text for which the face has no glyph, rather than leaving a letter out. */
  static GlyphRun of(String text, Typeface face, Place place) {
    FontProgram program = face.program();
    StringBuilder digits = new StringBuilder(text.length() * 4);
    long width = 0;
    for (PrimitiveIterator.OfInt characters = text.codePoints().iterator();
        characters.hasNext(); ) {
      int character = characters.nextInt();
      int glyph = program.glyph(character).orElseThrow(() -> missing(character, program, place));
      width += program.widths()[glyph];
      digits.append(Integer.toHexString(0x10000 | glyph), 1, 5);
    }
    return new GlyphRun(digits.toString(), width);
  }

  private static NotArchivableException missing(int character, FontProgram program, Place place) {
    return place.refuse(
        "no glyph for U+%04X (%s) in %s"
            .formatted(character, Character.getName(character), program.name()));
  }
}
