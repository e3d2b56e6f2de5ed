// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.credential;

/** Bytes in letters and digits that people can type over (RFC 4648, without padding). */
final class Base32 {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static String of(byte[] bytes) {
    var text = new StringBuilder();
    int buffer = 0;
    int held = 0;
    for (byte b : bytes) {
      buffer = (buffer << Byte.SIZE | b & 0xff) & 0xfff;
      for (held += Byte.SIZE; held >= BITS; held -= BITS) {
        text.append(ALPHABET.charAt(buffer >> (held - BITS) & 0x1f));
      }
    }
    if (held > 0) {
      text.append(ALPHABET.charAt(buffer << (BITS - held) & 0x1f));
    }
    return text.toString();
  }
}
