// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;

/** The identifier of a file, made from its own bytes: a stand-in is written and then replaced. */
final class DocumentIdentifier {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String STAND_IN = "F0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF";

  private DocumentIdentifier() {}

  static COSArray standIn() {
    COSArray pair = new COSArray();
    pair.add(new COSString(HEX.parseHex(STAND_IN)));
    pair.add(new COSString(HEX.parseHex(STAND_IN)));
    return pair;
  }

  /** Replaces both stand-ins, near the end of the file, by the digest of the whole. */
  static void settle(byte[] file) {
    byte[] identifier = HEX.formatHex(digest(file)).getBytes(StandardCharsets.US_ASCII);
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int second = text.lastIndexOf(STAND_IN);
    int first = text.lastIndexOf(STAND_IN, second - 1);
    System.arraycopy(identifier, 0, file, first, identifier.length);
    System.arraycopy(identifier, 0, file, second, identifier.length);
  }

  private static byte[] digest(byte[] file) {
    try {
      return MessageDigest.getInstance("MD5").digest(file); // 16 bytes as PDF asks, no secret
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
