// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.read;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.publiekswijzer.reach.StatisticReport.RejectedCell;
import org.junit.jupiter.api.Test;

class LibraryStatisticFileTest {
  private static final Path OPEN_DATA =
      Path.of("../shared/data/05_library/cbs_70763ned_openbare_bibliotheken_long.csv");

  private static LibraryStatisticFile made() throws IOException {
    try (InputStream in =
        LibraryStatisticFileTest.class.getResourceAsStream(
            "/nl/publiekswijzer/reach/bibliotheekstatistiek.csv")) {
      return LibraryStatisticFile.read(in);
    }
  }

  private static String cell(StatisticCell cell) {
    return cell.line() + " " + cell.subject() + " " + cell.year() + " " + plain(cell.number());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Test
  void numbersAreMadeOutByTheirUnitAndDecimalComma() throws IOException {
    assertEquals(
        List.of(
            "2 Ingeschreven gebruikers|Totaal ingeschreven gebruikers 2021 3400000",
            "3 Ingeschreven gebruikers|Totaal ingeschreven gebruikers 2022 3441500",
            "4 Ingeschreven gebruikers|Jeugd 2022 2177000",
            "6 Collectie|Audiovisuele materialen|Cd-rom's, Cd-I's 2005 260000",
            "7 Aantal openbare bibliotheken 2022 137",
            "8 Exploitatie|Baten|Totaal baten 2022 588050000",
            "15 Deelnemers 2022 0.5"),
        made().cells().stream().map(LibraryStatisticFileTest::cell).toList());
  }

  @Test
  void whatIsDamagedIsRejectedWithItsLineAndReason() throws IOException {
    assertEquals(
        List.of(
            new RejectedCell(
                5, "De waarde “14°” van Ingeschreven gebruikers|Jeugd in 2021 is geen getal."),
            new RejectedCell(9, "De eenheid “dozijn” is onbekend."),
            new RejectedCell(10, "Het jaar “2022*” is geen jaar."),
            new RejectedCell(11, "De waarde “12.5” van Bezoeken in 2022 is geen getal."),
            new RejectedCell(12, "De waarde “” van Bezoeken in 2022 is geen getal."),
            new RejectedCell(13, "Dit onderwerp en jaar staan er al, op regel 4."),
            new RejectedCell(14, "Het onderwerp is leeg.")),
        made().rejected());
  }

  @Test
  void aFileWithoutItsColumnsIsRefused() {
    assertEquals(
        "bestand: Deze kolom ontbreekt: waarde.",
        refusal(
            () ->
                LibraryStatisticFile.read(
                    new ByteArrayInputStream(
                        "onderwerp,eenheid,jaar\nA,number,2022\n"
                            .getBytes(StandardCharsets.UTF_8)))));
  }

  @Test
  void theTableOfCbsHasThreeDamagedCells() throws IOException {
    assumeTrue(Files.exists(OPEN_DATA), () -> OPEN_DATA + " is absent: nothing was read");
    try (InputStream in = Files.newInputStream(OPEN_DATA)) {
      var table = LibraryStatisticFile.read(in);

      assertEquals(
          List.of(
              new RejectedCell(
                  172, "De waarde “14°” van Collectie|Bladmuziek in 2007 is geen getal."),
              new RejectedCell(
                  220,
                  "De waarde “42s” van Collectie|Audiovisuele materialen|Muziek Cd's in 2019 is"
                      + " geen getal."),
              new RejectedCell(
                  462,
                  "De waarde “16°” van Uitleningen|Audiovisuele materialen|Muziek Cd's in 2016 is"
                      + " geen getal.")),
          table.rejected());
      assertEquals(955, table.cells().size());
      assertEquals(
          List.of("3442000"),
          table.cells().stream()
              .filter(c -> c.year() == 2022)
              .filter(c -> c.subject().endsWith("|Totaal ingeschreven gebruikers"))
              .map(c -> plain(c.number()))
              .toList());
    }
  }
}
