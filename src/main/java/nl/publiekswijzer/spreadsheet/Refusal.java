// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import nl.publiekswijzer.csv.CsvException;

/** Why a workbook cannot be read, and what to do about it. */
final class Refusal {
  private static final String SAVE_AGAIN =
      "; open het in Excel of LibreOffice en sla het opnieuw op als XLSX of CSV UTF-8"
          + " (Bestand > Opslaan als)";

  private Refusal() {}

  static CsvException damaged() {
    return new CsvException("het Excelbestand is beschadigd" + SAVE_AGAIN);
  }

  static CsvException cutOff() {
    return new CsvException("het bestand is niet compleet aangekomen; lever het opnieuw aan");
  }

  static CsvException tooLarge() {
    return new CsvException(
        "het Excelbestand wordt bij het uitpakken te groot;"
            + " sla alleen het werkblad met de gegevens op als CSV UTF-8 (Bestand > Opslaan als)");
  }

  /** Parts that no program for spreadsheets writes: the beginnings of most attacks. */
  static CsvException foreign() {
    return new CsvException(
        "het Excelbestand bevat onderdelen die niet in een werkblad horen" + SAVE_AGAIN);
  }

  static CsvException protectedByPassword() {
    return new CsvException(
        "het bestand is met een wachtwoord beveiligd; open het in Excel, haal het wachtwoord weg"
            + " (Bestand > Info > Werkmap beveiligen) en sla het op");
  }

  /** Another kind of file, that a program can save as one we read. */
  static CsvException otherKind(String kind, String program, String menu) {
    return new CsvException(
        "dit is een %s; sla het in %s op als XLSX of CSV (%s)".formatted(kind, program, menu));
  }
}
