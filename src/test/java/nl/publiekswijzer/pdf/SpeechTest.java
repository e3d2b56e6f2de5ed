// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.publiekswijzer.publication.compose.DemonstrationPdf;
import org.junit.jupiter.api.Test;

/** A page of the demonstration as it is heard: whoever changes it should read this aloud. */
class SpeechTest {
  private static final String TITLE =
      "Drie segmenten wonen hier vaker dan landelijk, vier minder vaak";

  @Test
  void pageOfTheWorkAreaIsHeardAsItIsMeant() {
    String heard =
        """
        Het werkgebied
        kop niveau 1: Drie segmenten wonen hier vaker dan landelijk, vier minder vaak
        Deze pagina laat zien welke huishoudens er wonen in het werkgebied: Merelstede. \
        De index vergelijkt dit werkgebied met alle huishoudens in de editie. \
        Bij een index van 100 is het aandeel hier even groot als landelijk.
        kop niveau 2: Huishoudens per segment
        tabel met 13 rijen en 6 kolommen
          A Eerste eigen plek; Plaats 3; Huishoudens 9.636; Hier % 11,3; Landelijk % 8,2; Index 138
          B Samen beginnen; Plaats 4; Huishoudens 8.732; Hier % 10,3; Landelijk % 7,4; Index 139
          C Buurtgezinnen; Plaats 9; Huishoudens 6.323; Hier % 7,4; Landelijk % 7,3; Index 101
          D Gezinnen met armslag; Plaats 1; Huishoudens 11.274; Hier % 13,3; Landelijk % 13,2; \
        Index 101
          E Eén ouder aan het roer; Plaats 8; Huishoudens 6.354; Hier % 7,5; Landelijk % 6,7; \
        Index 112
          F Alleenwonend midden in het leven; Plaats 7; Huishoudens 6.805; Hier % 8,0; \
        Landelijk % 8,3; Index 97
          G Samen zonder kinderen; Plaats 11; Huishoudens 4.311; Hier % 5,1; Landelijk % 5,0; \
        Index 101
          H Alleenwonend van 55 tot 75; Plaats 6; Huishoudens 7.086; Hier % 8,3; Landelijk % 10,0; \
        Index 83
          I Vertrouwd samen; Plaats 10; Huishoudens 5.685; Hier % 6,7; Landelijk % 7,8; Index 86
          J Nieuwe vrijheid; Plaats 2; Huishoudens 10.299; Hier % 12,1; Landelijk % 14,0; Index 87
          K Senioren van 75 en ouder; Plaats 5; Huishoudens 8.510; Hier % 10,0; Landelijk % 12,1; \
        Index 83
          Totaal; Plaats alle; Huishoudens 85.015; Hier % 100,0; Landelijk % 100,0; Index 100
        kop niveau 2: Gemeenten in het werkgebied
        tabel met 4 rijen en 4 kolommen
          Merelstede; Huishoudens 48.000; Leden-huishoudens 9.600; Dekkingsgraad % 20,0
          Aarlemonde; Huishoudens 23.510; Leden-huishoudens 4.700; Dekkingsgraad % 20,0
          Vorrewaard; Huishoudens 13.505; Leden-huishoudens 2.700; Dekkingsgraad % 20,0
        Index 90 of lager: minder dan landelijk. Index 110 of hoger: meer dan landelijk. \
        De balk begint bij 100; elke streep verder is een verdubbeling of een halvering. \
        Plaats: de volgorde naar aantal huishoudens. \
        „Te onzeker”: het verschil kan van de schatting komen.""";
    var pdf = DemonstrationPdf.ofMunicipalities(3);
    assertEquals(heard, String.join("\n", Speech.ofPageWith(pdf, TITLE)));
  }
}
