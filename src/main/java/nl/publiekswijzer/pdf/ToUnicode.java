// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The map from glyph to character that lets text be copied, searched and read aloud. */
final class ToUnicode {
  private static final int BLOCK = 100; // entries that one block of a CMap may hold
  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  /** Of several characters with one glyph the lowest counts: a hard space reads as a space. */
  static String of(SortedMap<Integer, Integer> glyphs) {
    SortedMap<Integer, Integer> characters = new TreeMap<>();
    glyphs.forEach((character, glyph) -> characters.putIfAbsent(glyph, character));
    List<String> lines = new ArrayList<>();
    characters.forEach(
        (glyph, character) -> lines.add("<%04X> <%04X>\n".formatted(glyph, character)));
    StringBuilder map = new StringBuilder(HEAD);
    for (int from = 0; from < lines.size(); from += BLOCK) {
      List<String> block = lines.subList(from, Math.min(from + BLOCK, lines.size()));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(map::append);
      map.append("endbfchar\n");
    }
    return map.append(FOOT).toString();
  }
}
