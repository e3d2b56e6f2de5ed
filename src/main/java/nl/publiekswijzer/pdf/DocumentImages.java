// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The bitmaps one document uses, each embedded at its first use. */
final class DocumentImages {
  private final PDDocument document;
  private final COSDictionary resources;
  private final COSDictionary objects = new COSDictionary();
  private final Map<ByteBuffer, Embedded> known = new HashMap<>();

  /**
   * A bitmap in the document.
   *
   * @param name in content streams
   */
  record Embedded(String name, int width, int height) {}

  DocumentImages(PDDocument document, COSDictionary resources) {
    this.document = document;
    this.resources = resources;
  }

  Embedded embed(byte[] png, Spot place) {
    return known.computeIfAbsent(ByteBuffer.wrap(png), bytes -> add(png, place));
  }

  private Embedded add(byte[] png, Spot place) {
    Bitmap bitmap = decoded(png, place);
    String name = "I" + known.size();
    objects.setItem(COSName.getPDFName(name), object(bitmap));
    resources.setItem(COSName.XOBJECT, objects);
    return new Embedded(name, bitmap.width(), bitmap.height());
  }

  private static Bitmap decoded(byte[] png, Spot place) {
    try {
      return Bitmap.decode(png);
    } catch (IllegalArgumentException e) {
      throw place.refuse("unsupported image: " + e.getMessage());
    }
  }

  private COSStream object(Bitmap bitmap) {
    COSStream object = document.getDocument().createCOSStream();
    Deflated.fill(object, Deflated.of(bitmap.samples()));
    object.setItem(COSName.TYPE, COSName.XOBJECT);
    object.setItem(COSName.SUBTYPE, COSName.IMAGE);
    object.setInt(COSName.WIDTH, bitmap.width());
    object.setInt(COSName.HEIGHT, bitmap.height());
    object.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
    object.setInt(COSName.BITS_PER_COMPONENT, 8);
    object.setBoolean(COSName.INTERPOLATE, false);
    return object;
  }
}
