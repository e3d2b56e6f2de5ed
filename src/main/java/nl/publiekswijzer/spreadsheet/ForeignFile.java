// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.publiekswijzer.csv.CsvException;

/** Files that look like a workbook from outside and are none that we read. */
final class ForeignFile {
  private static final String SAVE_AS = "Bestand > Opslaan als";
  private static final int MIMETYPE_BYTES = 100;

  private record Kind(String part, CsvException refusal) {}

  private ForeignFile() {}

  private static List<Kind> kinds() {
    return List.of(
        new Kind("xl/workbook.bin", Refusal.otherKind("binair Excelbestand", "Excel", SAVE_AS)),
        new Kind("word/document.xml", notAList("Word-document")),
        new Kind("ppt/presentation.xml", notAList("presentatie")),
        new Kind(
            "Index/Document.iwa",
            Refusal.otherKind("Numbers-bestand", "Numbers", "Archief > Exporteer naar")),
        new Kind(
            "Index.zip",
            Refusal.otherKind("Numbers-bestand", "Numbers", "Archief > Exporteer naar")));
  }

  private static CsvException notAList(String kind) {
    return new CsvException("dit is een " + kind + "; maak de lijst opnieuw als XLSX of CSV");
  }

  /** Refuses a zip that is no workbook. */
  static void refuse(Parts parts) {
    String type = mimetype(parts);
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
      throw Refusal.otherKind("LibreOffice-rekenblad (ODS)", "LibreOffice", SAVE_AS);
    }
    if (type.startsWith("application/vnd.oasis.opendocument.")) {
      throw notAList("LibreOffice-document");
    }
    for (Kind kind : kinds()) {
      if (parts.has(kind.part())) {
        throw kind.refusal();
      }
    }
    if (!parts.has("_rels/.rels")) {
      throw new CsvException(
          "dit is een zip-bestand; pak het eerst uit en bied het bestand aan dat erin zit");
    }
  }

  private static String mimetype(Parts parts) {
    var part = parts.find("mimetype");
    if (part.isEmpty()) {
      return "";
    }
    try (var in = part.get()) {
      return new String(in.readNBytes(MIMETYPE_BYTES), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      return "";
    }
  }

  /** Why a file of the older kind cannot be read: it wraps a protected workbook too. */
  static CsvException compound(byte[] file) {
    var text = new String(file, StandardCharsets.ISO_8859_1);
    if (text.contains(wide("EncryptedPackage"))) {
      return Refusal.protectedByPassword();
    }
    if (text.contains(wide("WordDocument"))) {
      return notAList("Word-document");
    }
    return Refusal.otherKind("oud Excelbestand (XLS)", "Excel", SAVE_AS);
  }

  /** Names of streams stand there in UTF-16. */
  private static String wide(String name) {
    return String.join("\0", name.split(""));
  }
}
