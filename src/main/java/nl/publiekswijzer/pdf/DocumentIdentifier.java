// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;

/** The identifiers of a file, made from its own bytes: a stand-in is written and then replaced. */
final class DocumentIdentifier {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String STAND_IN = "F0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF";
  private static final String INSTANCE = "uuid:f0f1f2f3-f4f5-f6f7-f8f9-fafbfcfdfeff";

  private DocumentIdentifier() {}

  static COSArray standIn() {
    COSArray pair = new COSArray();
    pair.add(new COSString(HEX.parseHex(STAND_IN)));
    pair.add(new COSString(HEX.parseHex(STAND_IN)));
    return pair;
  }

  /** In the metadata, for this file and no other: a stand-in as well. */
  static String instance() {
    return INSTANCE;
  }

  /** In the metadata: of the document, whichever standard a file of it keeps. */
  static String of(DocumentDescription description) {
    String cited = description.facts().identifier();
    String name =
        cited.isEmpty()
            ? String.join("\n", description.title(), description.author())
                + PdfDate.xmp(description.created())
            : cited;
    return "uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Replaces the stand-in in the metadata, and both near the end, by what the whole gives. */
  static void settle(byte[] file) {
    String identifier = HEX.formatHex(digest(file));
    String instance = "uuid:" + UUID.nameUUIDFromBytes(file);
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int second = text.lastIndexOf(STAND_IN);
    put(identifier, file, second);
    put(identifier, file, text.lastIndexOf(STAND_IN, second - 1));
    put(instance, file, text.lastIndexOf(INSTANCE));
  }

  private static void put(String text, byte[] file, int at) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, file, at, bytes.length);
  }

  private static byte[] digest(byte[] file) {
    try {
      return MessageDigest.getInstance("MD5").digest(file); // 16 bytes as PDF asks, no secret
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
