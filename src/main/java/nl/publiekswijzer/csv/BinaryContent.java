// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.util.List;

/** Files that are clearly no plain text, known by their first bytes. */
final class BinaryContent {
  private record Magic(String reason, int... bytes) {
    boolean opens(byte[] content, int length) {
      for (int i = 0; i < bytes.length; i++) {
        if (i >= length || (content[i] & 0xff) != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final String SAVE_AS_CSV = "; sla het op als CSV en bied het opnieuw aan";

  private static final List<Magic> KNOWN =
      List.of(
          new Magic("dit is een zip- of Excelbestand" + SAVE_AS_CSV, 'P', 'K', 3, 4),
          new Magic("dit is een leeg zip-bestand", 'P', 'K', 5, 6),
          new Magic("dit is een oud Excelbestand" + SAVE_AS_CSV, 0xd0, 0xcf, 0x11, 0xe0),
          new Magic("dit is een gzip-bestand; pak het eerst uit", 0x1f, 0x8b),
          new Magic("dit is een 7z-bestand; pak het eerst uit", '7', 'z', 0xbc, 0xaf),
          new Magic("dit is een pdf-bestand" + SAVE_AS_CSV, '%', 'P', 'D', 'F'),
          new Magic("het bestand staat in UTF-16; sla het op als CSV in UTF-8", 0xff, 0xfe),
          new Magic("het bestand staat in UTF-16; sla het op als CSV in UTF-8", 0xfe, 0xff));

  private BinaryContent() {}

  static void refuse(byte[] content, int length) {
    for (Magic magic : KNOWN) {
      if (magic.opens(content, length)) {
        throw new CsvException(1, magic.reason());
      }
    }
  }
}
