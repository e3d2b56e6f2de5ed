// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static nl.publiekswijzer.pdf.BrokenFile.names;
import static nl.publiekswijzer.pdf.BrokenFile.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Fonts that break rules. */
final class BrokenFonts {
  private static final int SYMBOLIC = 4;
  private static final int NONSYMBOLIC = 32;

  static final List<BrokenFile> ALL =
      List.of(
          file("2a 6.2.11.5/1 ua1 7.21.5/1", d -> descendant(d).removeItem(COSName.W)),
          file("2a 6.2.11.2/1", d -> descendant(d).removeItem(COSName.TYPE)),
          file("2a 6.2.11.2/2", d -> descendant(d).setName(COSName.SUBTYPE, "CIDFontType9")),
          simple("2a 6.2.11.2/3", SYMBOLIC, f -> f.removeItem(COSName.BASE_FONT)),
          file("2a 6.2.11.2/7", BrokenFonts::unknownProgram),
          simple("2a 6.2.11.2/4", SYMBOLIC, f -> f.removeItem(COSName.FIRST_CHAR)),
          simple("2a 6.2.11.2/5", SYMBOLIC, f -> f.removeItem(COSName.LAST_CHAR)),
          simple("2a 6.2.11.2/6", SYMBOLIC, f -> f.setInt(COSName.LAST_CHAR, 99)),
          simple("2a 6.2.11.6/4 ua1 7.21.6/4", SYMBOLIC, f -> {}),
          file(
              "2a 6.2.11.6/1 ua1 7.21.6/1",
              d -> simple(d, NONSYMBOLIC, without(whole(), "cmap"), f -> {})));

  private BrokenFonts() {}

  private static BrokenFile file(String rules, BrokenFile.Change change) {
    return new BrokenFile(rules, change);
  }

  private static COSDictionary descendant(PDDocument document) throws IOException {
    var resources = document.getPage(0).getResources();
    var font = (PDType0Font) resources.getFont(resources.getFontNames().iterator().next());
    return font.getDescendantFont().getCOSObject();
  }

  private static void unknownProgram(PDDocument document) throws IOException {
    COSDictionary descriptor = descendant(document).getCOSDictionary(COSName.FONT_DESC);
    COSStream program = descriptor.getCOSStream(COSName.FONT_FILE2);
    program.setName(COSName.SUBTYPE, "Type9");
    descriptor.removeItem(COSName.FONT_FILE2);
    descriptor.setItem(COSName.FONT_FILE3, program);
  }

  /** A font of one byte for each sign, which our documents have not, used on the first page. */
  private static BrokenFile simple(String rules, int flags, Consumer<COSDictionary> change) {
    return file(rules, document -> simple(document, flags, whole(), change));
  }

  private static void simple(
      PDDocument document, int flags, byte[] program, Consumer<COSDictionary> change)
      throws IOException {
    COSDictionary descriptor = names("Type FontDescriptor FontName Simple");
    descriptor.setInt(COSName.FLAGS, flags);
    descriptor.setItem(COSName.FONT_FILE2, stream(document, program));
    COSDictionary font = names("Type Font Subtype TrueType BaseFont Simple");
    font.setInt(COSName.FIRST_CHAR, 65);
    font.setInt(COSName.LAST_CHAR, 65);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(500));
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.FONT_DESC, descriptor);
    change.accept(font);
    BrokenFile.draw(document, "Font", font, "BT /X 9 Tf (A) Tj ET");
  }

  private static byte[] whole() throws IOException {
    try (var in = BrokenFonts.class.getResourceAsStream("/fonts/SourceSans3-Regular.ttf")) {
      return in.readAllBytes();
    }
  }

  /** The font program with a table that nobody knows. */
  private static byte[] without(byte[] program, String table) {
    for (int at = 12; ; at += 16) {
      if (new String(program, at, 4, StandardCharsets.US_ASCII).equals(table)) {
        program[at] = 'x';
        return program;
      }
    }
  }
}
