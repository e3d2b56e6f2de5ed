// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType face cut down to one fixed repertoire of European letters and signs. The same glyphs
 * in the same order for every document, so that output is repeatable and nothing is parsed twice.
 * Glyphs are found by character alone: ligatures never occur.
 *
 * @param name PostScript name with subset tag
 * @param file the subset, deflated
 * @param length bytes of the subset before deflation
 * @param unicode the map back to characters, deflated
 * @param glyphs glyph number by character
 * @param widths advance by glyph, in thousandths of the font size
 */
record FontProgram(
    String name,
    byte[] file,
    int length,
    byte[] unicode,
    SortedMap<Integer, Integer> glyphs,
    int[] widths,
    FontMetrics metrics) {
  /** All that PDF reads; kerning and ligatures would only weigh. */
  private static final List<String> TABLES =
      List.of("glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

  /** Inclusive ranges of characters: Latin, punctuation, currency, arrows, mathematics, shapes. */
  private static final int[][] REPERTOIRE = {
    {0x20, 0x7E},
    {0xA0, 0xAC},
    {0xAE, 0x17F},
    {0x192, 0x192},
    {0x218, 0x21B},
    {0x2C6, 0x2DD},
    {0x1E80, 0x1E85},
    {0x1EF2, 0x1EF3},
    {0x2010, 0x2027},
    {0x202F, 0x203A},
    {0x2044, 0x2044},
    {0x2070, 0x2089},
    {0x20AC, 0x20AC},
    {0x2116, 0x2122},
    {0x2153, 0x215E},
    {0x2190, 0x2199},
    {0x2202, 0x22C5},
    {0x25A0, 0x25CF},
    {0x2713, 0x2713}
  };

  static FontProgram read(InputStream in, String name) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
      var characters = characters(font);
      var subsetter = new TTFSubsetter(font, TABLES);
      subsetter.setPrefix(name.substring(0, name.indexOf('+')));
      characters.keySet().forEach(subsetter::add);
      var subset = new ByteArrayOutputStream();
      subsetter.writeToStream(subset);
      Map<Integer, Integer> originals = subsetter.getGIDMap();
      var glyphs = renumbered(characters, originals);
      return new FontProgram(
          name,
          Deflated.of(subset.toByteArray()),
          subset.size(),
          Deflated.of(ToUnicode.of(glyphs).getBytes(StandardCharsets.US_ASCII)),
          glyphs,
          widths(font, originals),
          FontMetrics.of(font));
    }
  }

  OptionalInt glyph(int character) {
    Integer glyph = glyphs.get(character);
    return glyph == null ? OptionalInt.empty() : OptionalInt.of(glyph);
  }

  private static SortedMap<Integer, Integer> characters(TrueTypeFont font) throws IOException {
    var lookup = font.getUnicodeCmapLookup();
    SortedMap<Integer, Integer> found = new TreeMap<>();
    for (int[] range : REPERTOIRE) {
      for (int character = range[0]; character <= range[1]; character++) {
        int glyph = lookup.getGlyphId(character);
        if (glyph != 0) {
          found.put(character, glyph);
        }
      }
    }
    return found;
  }

  private static SortedMap<Integer, Integer> renumbered(
      SortedMap<Integer, Integer> characters, Map<Integer, Integer> originals) {
    Map<Integer, Integer> numbers = new TreeMap<>();
    originals.forEach((number, original) -> numbers.put(original, number));
    SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    characters.forEach((character, original) -> glyphs.put(character, numbers.get(original)));
    return glyphs;
  }

  private static int[] widths(TrueTypeFont font, Map<Integer, Integer> originals)
      throws IOException {
    int[] widths = new int[originals.size()];
    for (int glyph = 0; glyph < widths.length; glyph++) {
      widths[glyph] = FontMetrics.thousandths(font, font.getAdvanceWidth(originals.get(glyph)));
    }
    return widths;
  }
}
