// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.publiekswijzer.benchmark.PageContent.Face;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The floor: PDFBox draws what is given, without tags. Faces are parsed once, and cut down for each
 * document.
 */
final class PdfBoxEngine {
  private static final Map<Face, TrueTypeFont> PARSED = new ConcurrentHashMap<>();

  private PdfBoxEngine() {}

  public static void main(String[] arguments) throws Exception {
    var measurement = new Measurement();
    var pages = PageFile.read(arguments[0]);
    measurement.of(() -> () -> draw(pages));
  }

  private static byte[] draw(List<PageContent> pages) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var fonts = new EnumMap<Face, PDFont>(Face.class);
      for (PageContent content : pages) {
        var page = new PDPage(new PDRectangle(content.width(), content.height()));
        document.addPage(page);
        try (var stream = new PDPageContentStream(document, page)) {
          var pen = new PdfBoxPen(stream, face -> font(document, fonts, face), content.height());
          content.items().forEach(pen::draw);
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static PDFont font(PDDocument document, Map<Face, PDFont> fonts, Face face) {
    return fonts.computeIfAbsent(face, f -> load(document, f));
  }

  private static PDFont load(PDDocument document, Face face) {
    try {
      return PDType0Font.load(document, PARSED.computeIfAbsent(face, PdfBoxEngine::parse), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont parse(Face face) {
    try (InputStream in = PdfBoxEngine.class.getResourceAsStream(face.resource())) {
      var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      font.setEnableGsub(false); // ligatures would cost a second
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
