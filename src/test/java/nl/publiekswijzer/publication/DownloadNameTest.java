// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.publiekswijzer.library.ReportKind;
import org.junit.jupiter.api.Test;

class DownloadNameTest {
  private static DownloadName name(String library, String area) {
    return new DownloadName(library, ReportKind.COMBINED, area, 2026, 2);
  }

  @Test
  void itSaysLibraryKindAreaYearAndVersion() {
    var name = name("Bibliotheek De Lage Landen", "Súdwest-Fryslân en 's-Hertogenbosch");

    assertEquals(
        "bibliotheek-de-lage-landen_inwoners-en-ledenanalyse_sudwest-fryslan-en-s-hertogenbosch"
            + "_2026_v2.pdf",
        name.of("", "pdf"));
    assertEquals(
        "bibliotheek-de-lage-landen_inwoners-en-ledenanalyse_sudwest-fryslan-en-s-hertogenbosch"
            + "_2026_v2_cijfers-uitleg.csv",
        name.of("cijfers-uitleg", "csv"));
  }

  @Test
  void longNamesAreCutAfterAWord() {
    String file =
        name("B", "Eemsdelta, Groningen, Het Hogeland, Midden-Groningen en Oldambt").of("", "pdf");

    assertEquals(
        "b_inwoners-en-ledenanalyse_eemsdelta-groningen-het-hogeland-midden_2026_v2.pdf", file);
    assertTrue(name("b".repeat(300), "").of("", "pdf").length() < 120);
  }

  @Test
  void nothingInItIsReadAsAPathOrAHeader() {
    assertEquals(
        "etc-passwd_inwoners-en-ledenanalyse_x-x_2026_v2_a-b.csv",
        name("../etc/passwd\"", "x\r\n; x").of("a\"b", "csv"));
  }
}
