// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.PublishedFigures;
import org.junit.jupiter.api.Test;

class SourcesTest {
  private static final String CBS = "Bron: CBS (Centraal Bureau voor de Statistiek)";
  private static final String PLACES = "alle gemeenten, huishoudens en leden zijn verzonnen";

  private static String of(PublishedFiguresFixtures figures) {
    return String.join("|", new Sources(figures.build().subject()).sentences());
  }

  private static String cover(PublishedFigures figures) {
    byte[] json = FiguresJson.of(figures, PublishedFiguresFixtures.IMPRINT);
    return WorkbookCover.read(json).lines().toString();
  }

  @Test
  void openEditionNamesTheCbsItsDayAndItsLicence() {
    String said = of(workedExample().estimated());
    assertTrue(said.startsWith(CBS), said);
    assertTrue(said.contains("peildatum 1 januari 2025, CC BY 4.0"), said);
  }

  @Test
  void inventedAddressesOfAnOpenEditionNameTheCbsAndWhatIsInvented() {
    String said = of(workedExample().ofInventedAddresses());
    assertTrue(said.startsWith(CBS), said);
    assertTrue(said.contains("de adressen en de leden zijn verzonnen"), said);
    assertFalse(said.contains(PLACES), said);
  }

  @Test
  void inventedPlacesNameNoCbs() {
    String said = of(workedExample().open().fictitious());
    assertFalse(said.contains(CBS), said);
    assertTrue(said.contains(PLACES), said);
  }

  @Test
  void deliveredEditionIsSaidToBeThatOfItsSupplier() {
    assertEquals("", of(workedExample()));
  }

  @Test
  void workbookNamesTheSameSources() {
    assertTrue(cover(workedExample().estimated().build()).contains("CC BY 4.0"));
    assertTrue(cover(workedExample().ofInventedAddresses().build()).contains("CC BY 4.0"));
    assertFalse(cover(workedExample().open().fictitious().build()).contains("CBS"));
  }

  @Test
  void metadataNamesTheSource() {
    var figures = workedExample().estimated().build();
    byte[] pdf =
        new PublicationComposer()
            .compose(figures, Backdrop.NONE, PublishedFiguresFixtures.IMPRINT)
            .pdf();
    assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).contains("<dc:source>Bron: CBS"));
  }
}
