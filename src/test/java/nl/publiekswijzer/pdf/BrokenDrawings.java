// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static nl.publiekswijzer.pdf.BrokenFile.draw;
import static nl.publiekswijzer.pdf.BrokenFile.names;
import static nl.publiekswijzer.pdf.BrokenFile.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Drawings, colours and images that break rules. */
final class BrokenDrawings {
  static final List<BrokenFile> ALL =
      List.of(
          drawn("2a 6.1.13/5", "0." + "0".repeat(40) + "1 w"),
          drawn("2a 6.1.13/2", "1" + "0".repeat(39) + ".5 w"),
          drawn("2a 6.1.13/8", "q ".repeat(30) + "Q ".repeat(30)),
          drawn("2a 6.1.6/1", "BT <123> Tj ET"),
          drawn("2a 6.1.6/2", "BT <12G4> Tj ET"),
          file("2a 6.1.13/3", d -> d.getDocumentInformation().setKeywords("k".repeat(32768))),
          file("2a 6.2.5/1", d -> state(d, names("Type ExtGState TR Identity"))),
          file("2a 6.2.5/2", d -> state(d, names("Type ExtGState TR2 Identity"))),
          file("2a 6.2.4.2/1", d -> colour(d, profile(d, "abstRGB ", 3), "/X cs 0 0 0 sc")),
          file("2a 6.2.4.2/2", BrokenDrawings::overprint),
          file("2a 6.1.13/9", BrokenDrawings::manyColours),
          file("2a 6.2.8/4", d -> image(d, picture(d, 3))),
          file("2a 6.2.8/5", BrokenDrawings::mask),
          file("2a 6.2.8.3/1 2a 6.2.8.3/2 2a 6.2.8.3/3 2a 6.2.8.3/5", d -> jpeg2000(d, "?")),
          file("2a 6.2.8.3/4", d -> jpeg2000(d, enumerated(19))),
          file("2a 6.2.3/3", BrokenDrawings::intent));

  private BrokenDrawings() {}

  private static BrokenFile file(String rules, BrokenFile.Change change) {
    return new BrokenFile(rules, change);
  }

  private static BrokenFile drawn(String rules, String operators) {
    return file(rules, document -> draw(document, operators));
  }

  private static void state(PDDocument document, COSDictionary state) throws IOException {
    draw(document, "ExtGState", state, "/X gs");
  }

  private static void colour(PDDocument document, COSBase space, String operators)
      throws IOException {
    draw(document, operators);
    BrokenFile.resource(document, "ColorSpace").setItem("X", space);
  }

  /** A colour space of our own profile with another class and space in its header. */
  private static COSArray profile(PDDocument document, String header, int components)
      throws IOException {
    byte[] icc;
    try (var in = BrokenDrawings.class.getResourceAsStream("/icc/sRGB.icc")) {
      icc = in.readAllBytes();
    }
    System.arraycopy(header.getBytes(StandardCharsets.US_ASCII), 0, icc, 12, 8);
    COSStream stream = stream(document, icc);
    stream.setInt(COSName.N, components);
    return array(COSName.ICCBASED, stream);
  }

  private static void overprint(PDDocument document) throws IOException {
    COSDictionary state = names("Type ExtGState");
    state.setItem(COSName.OP, COSBoolean.TRUE);
    state.setItem(COSName.OP_NS, COSBoolean.TRUE);
    state.setInt(COSName.OPM, 1);
    state(document, state);
    colour(document, profile(document, "prtrCMYK", 4), "/X cs 0 0 0 1 sc 0 0 9 9 re f");
  }

  private static void manyColours(PDDocument document) throws IOException {
    COSArray inks = new COSArray();
    for (int i = 0; i < 33; i++) {
      inks.add(COSName.getPDFName("Ink" + i));
    }
    COSDictionary tint = new COSDictionary();
    tint.setInt(COSName.FUNCTION_TYPE, 4);
    COSStream function = stream(document, "{}".getBytes(StandardCharsets.US_ASCII));
    function.setInt(COSName.FUNCTION_TYPE, 4);
    colour(
        document,
        array(COSName.DEVICEN, inks, COSName.DEVICERGB, function),
        "/X cs " + "0 ".repeat(33) + "scn 0 0 9 9 re f");
  }

  private static COSStream picture(PDDocument document, int bits) throws IOException {
    COSStream picture = stream(document, new byte[64]);
    picture.setItem(COSName.TYPE, COSName.XOBJECT);
    picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
    picture.setInt(COSName.WIDTH, 1);
    picture.setInt(COSName.HEIGHT, 1);
    picture.setInt(COSName.BITS_PER_COMPONENT, bits);
    picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
    return picture;
  }

  private static void image(PDDocument document, COSStream picture) throws IOException {
    draw(document, "XObject", picture, "/X Do");
  }

  private static void mask(PDDocument document) throws IOException {
    COSStream mask = picture(document, 8);
    mask.setItem(COSName.IMAGE_MASK, COSBoolean.TRUE);
    COSStream picture = picture(document, 8);
    picture.setItem(COSName.MASK, mask);
    image(document, picture);
  }

  private static void jpeg2000(PDDocument document, String content) throws IOException {
    COSStream picture = picture(document, 8);
    try (var out = picture.createRawOutputStream()) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    picture.setItem(COSName.FILTER, COSName.JPX_DECODE);
    picture.removeItem(COSName.COLORSPACE);
    image(document, picture);
  }

  /** A JPEG 2000 whose header tells nothing but a colour space, by its number. */
  private static String enumerated(int space) {
    return "\0\0\0\u000cjP  \r\n\u0087\n"
        + "\0\0\0\u0017jp2h"
        + "\0\0\0\u000fcolr\u0001\0\u0001\0\0\0"
        + (char) space;
  }

  private static void intent(PDDocument document) {
    COSDictionary intent = names("Type OutputIntent S GTS_PDFX");
    intent.setItem("DestOutputProfileRef", new COSDictionary());
    document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS).add(intent);
  }

  private static COSArray array(COSBase... items) {
    return new COSArray(List.of(items));
  }
}
