// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Says that all colours are sRGB, with a profile of our own: that of Java differs by vendor. */
final class OutputIntent {
  private static final String SRGB = "sRGB IEC61966-2.1";
  private static final byte[] PROFILE = profile();

  private OutputIntent() {}

  static COSArray of(COSStream stream) {
    COSStream profile = Deflated.fill(stream, PROFILE);
    profile.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
    intent.setString(COSName.INFO, SRGB);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    return intents;
  }

  private static byte[] profile() {
    try (InputStream in = OutputIntent.class.getResourceAsStream("/icc/sRGB.icc")) {
      return Deflated.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the colour profile cannot be read", e);
    }
  }
}
