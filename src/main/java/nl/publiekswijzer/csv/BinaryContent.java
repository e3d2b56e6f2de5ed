// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Files that are clearly no delimited text, known by their first bytes. */
final class BinaryContent {
  private static final String AS_CSV = " op als CSV UTF-8 (Bestand > Opslaan als)";
  private static final String UNPACK = "; pak het eerst uit en bied het bestand aan dat erin zit";
  private static final String NO_LIST = "; maak de lijst opnieuw als CSV";
  private static final String IN_EXCEL = "; open het in Excel of LibreOffice en sla het" + AS_CSV;

  /** What may stand before a page: a byte order mark and blanks. */
  private static final Pattern BEFORE = Pattern.compile("^(\u00ef\u00bb\u00bf)?[ \\t\\r\\n]*");

  private record Magic(String reason, String first) {
    boolean opens(String content) {
      return content.regionMatches(true, 0, first, 0, first.length());
    }
  }

  private static final List<Magic> KNOWN =
      List.of(
          new Magic("dit is een zip- of Excelbestand; sla het" + AS_CSV, "PK\3\4"),
          new Magic("dit is een leeg zip-bestand", "PK\5\6"),
          new Magic(
              "dit is een oud of beveiligd Excelbestand; sla het" + AS_CSV,
              "\u00d0\u00cf\u0011\u00e0"),
          new Magic("dit is een gzip-bestand" + UNPACK, "\u001f\u008b"),
          new Magic("dit is een 7z-bestand" + UNPACK, "7z\u00bc\u00af"),
          new Magic("dit is een rar-bestand" + UNPACK, "Rar!"),
          new Magic("dit is een pdf-bestand" + NO_LIST, "%PDF"),
          new Magic("dit is een tekstdocument (RTF)" + NO_LIST, "{\\rtf"),
          new Magic("dit is een JSON-bestand" + NO_LIST, "{"),
          new Magic("dit is een JSON-bestand" + NO_LIST, "[{"),
          new Magic("dit is een webpagina (HTML)" + IN_EXCEL, "<!doctype html"),
          new Magic("dit is een webpagina (HTML)" + IN_EXCEL, "<html"),
          new Magic("dit is een webpagina (HTML)" + IN_EXCEL, "<table"),
          new Magic("dit is een XML-bestand" + IN_EXCEL, "<?xml"));

  private BinaryContent() {}

  static void refuse(byte[] content, int length) {
    var text = new String(content, 0, Math.min(length, 64), StandardCharsets.ISO_8859_1);
    var beginning = BEFORE.matcher(text).replaceFirst("");
    for (Magic magic : KNOWN) {
      if (magic.opens(beginning)) {
        throw new CsvException(magic.reason());
      }
    }
  }
}
