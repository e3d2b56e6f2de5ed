// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The faces one document uses, each embedded at its first use. */
final class DocumentFonts {
  private static final int SYMBOLIC = 4;
  private static final int ITALIC = 64;

  private final PDDocument document;
  private final COSDictionary resources = new COSDictionary();
  private final COSDictionary fonts = new COSDictionary();
  private final Map<Typeface, String> names = new EnumMap<>(Typeface.class);

  DocumentFonts(PDDocument document) {
    this.document = document;
    resources.setItem(COSName.FONT, fonts);
  }

  /** The resource dictionary that all pages share. */
  COSDictionary resources() {
    return resources;
  }

  /** The name of a face in content streams. */
  String name(Typeface face) {
    return names.computeIfAbsent(face, this::embed);
  }

  private String embed(Typeface face) {
    String name = "F" + face.ordinal();
    fonts.setItem(COSName.getPDFName(name), composite(face.program()));
    return name;
  }

  private COSDictionary composite(FontProgram program) {
    COSDictionary font = dictionary(COSName.FONT, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, program.name());
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant(program));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, Deflated.fill(stream(), program.unicode()));
    return font;
  }

  private COSDictionary descendant(FontProgram program) {
    COSDictionary font = dictionary(COSName.FONT, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, program.name());
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    COSArray widths = new COSArray();
    widths.add(COSInteger.ZERO);
    widths.add(numbers(program.widths()));
    font.setItem(COSName.W, widths);
    font.setItem(COSName.FONT_DESC, descriptor(program));
    return font;
  }

  private COSDictionary descriptor(FontProgram program) {
    FontMetrics metrics = program.metrics();
    COSDictionary descriptor = dictionary(COSName.FONT_DESC, null);
    descriptor.setName(COSName.FONT_NAME, program.name());
    descriptor.setInt(COSName.FLAGS, SYMBOLIC | (metrics.italicAngle() == 0 ? 0 : ITALIC));
    descriptor.setItem(COSName.FONT_BBOX, numbers(metrics.box()));
    descriptor.setItem(COSName.ITALIC_ANGLE, new COSFloat(metrics.italicAngle()));
    descriptor.setInt(COSName.ASCENT, metrics.ascent());
    descriptor.setInt(COSName.DESCENT, -metrics.descent());
    descriptor.setInt(COSName.CAP_HEIGHT, metrics.capHeight());
    descriptor.setInt(COSName.STEM_V, metrics.weight() / 5);
    COSStream file = Deflated.fill(stream(), program.file());
    file.setInt(COSName.LENGTH1, program.length());
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  private COSStream stream() {
    return document.getDocument().createCOSStream();
  }

  private static COSDictionary dictionary(COSName type, COSName subtype) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, type);
    dictionary.setItem(COSName.SUBTYPE, subtype);
    return dictionary;
  }

  private static COSArray numbers(int[] values) {
    COSArray array = new COSArray();
    for (int value : values) {
      array.add(COSInteger.get(value));
    }
    return array;
  }
}
