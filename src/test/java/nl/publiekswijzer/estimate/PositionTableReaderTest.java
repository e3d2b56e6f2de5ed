// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Set;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import org.junit.jupiter.api.Test;

/** Positions are told in the order child, alone, partners without and with, parent, other. */
class PositionTableReaderTest {
  private static final String KEYS =
      "ID,Geslacht,Leeftijd,RegioS,Perioden,TotaalInParticuliereHuishoudens_2,ThuiswonendKind_3,"
          + "Alleenstaand_4,TotaalSamenwonendePersonen_5,PartnerInNietGehuwdPaarZonderKi_6,"
          + "PartnerInGehuwdPaarZonderKinderen_7,PartnerInNietGehuwdPaarMetKinderen_8,"
          + "PartnerInGehuwdPaarMetKinderen_9,OuderInEenouderhuishouden_10,OverigLidHuishouden_11\n";

  private static PositionTable read(String text) {
    var bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    try (var reader = PositionTableReader.open(bytes, new CsvLimits(1 << 20, 1000))) {
      return reader.read();
    }
  }

  private static String row(String sex, String age, String region, String period, String figures) {
    return "1,%s,%s,%s,%s,%s\n".formatted(sex, age, region, period, figures);
  }

  private static String row(String age, String region, String figures) {
    return row("T001038", age, region, "2020JJ00", figures);
  }

  @Test
  void bothKindsOfCouplesCountAsPartners() {
    var table = read(KEYS + row("20 - 25 jaar", "GM0344", "99,40,30,14,5,4,3,2,9,6"));

    assertEquals(2020, table.year());
    assertArrayEquals(new double[] {40, 30, 9, 5, 9, 6}, table.find("GM0344").orElseThrow()[4]);
  }

  @Test
  void aCellThatIsEmptyIsNobody() {
    var table = read(KEYS + row("0 - 5 jaar", "GM0344", "41,40,,,,,,,.,1"));
    assertArrayEquals(new double[] {40, 0, 0, 0, 0, 1}, table.find("GM0344").orElseThrow()[0]);
  }

  @Test
  void mergedMunicipalitiesAreAdded() {
    String figures = "9,1,2,3,1,1,1,1,4,5";
    var table =
        read(
            KEYS
                + row("20 - 25 jaar", "GM0363  ", figures)
                + row("20 - 25 jaar", "GM0457", figures));

    assertEquals(Set.of("GM0363"), table.byMunicipality().keySet());
    assertArrayEquals(new double[] {2, 4, 4, 4, 8, 10}, table.find("GM0363").orElseThrow()[4]);
  }

  @Test
  void aSplitMunicipalityIsShared() {
    var table = read(KEYS + row("95 jaar of ouder", "GM0788", "9,4,8,3,1,1,1,1,4,0"));

    assertEquals(4, table.byMunicipality().size());
    assertArrayEquals(new double[] {1, 2, 0.5, 0.5, 1, 0}, table.find("GM0855").orElseThrow()[19]);
  }

  @Test
  void onlyMunicipalitiesFiveYearAgesAndBothSexesAreRead() {
    String figures = "9,1,2,3,1,1,1,1,4,5";
    var table =
        read(
            KEYS
                + row("Totaal", "GM0344", figures)
                + row("20 - 25 jaar", "NL01", figures)
                + row("20 - 25 jaar", "PV26", figures)
                + row("3000", "20 - 25 jaar", "GM0344", "2020JJ00", figures)
                + row("T001038", "70500", "GM0344", "2020JJ00", "0,7,0,0,0,0,0,0,0,0"));

    assertArrayEquals(new double[] {7, 0, 0, 0, 0, 0}, table.find("GM0344").orElseThrow()[4]);
    assertEquals(Optional.empty(), table.find("NL01"));
  }

  @Test
  void theNewestPeriodIsRead() {
    String now = row("T001038", "20 tot 25 jaar", "GM0344", "2024JJ00", "0,7,0,0,0,0,0,0,0,0");
    String before = row("20 tot 25 jaar", "GM0344", "0,6,0,0,0,0,0,0,0,0");

    for (String rows : new String[] {before + now, now + before}) {
      var table = read(KEYS + rows);
      assertEquals(2024, table.year());
      assertEquals(7, table.find("GM0344").orElseThrow()[4][0]);
    }
  }

  @Test
  void columnsMayHaveTheirWordsOfStatLine() {
    String words =
        "\"Geslacht\";\"Leeftijd\";\"Regio's\";\"Perioden\";"
            + "\"Personen in particuliere huishoudens/Thuiswonend kind (aantal)\";"
            + "\"Personen in particuliere huishoudens/Alleenstaand (aantal)\";"
            + "\"Partner in niet-gehuwd paar zonder kinderen (aantal)\";"
            + "\"Partner in gehuwd paar zonder kinderen (aantal)\";"
            + "\"Partner in niet-gehuwd paar met kinderen (aantal)\";"
            + "\"Partner in gehuwd paar met kinderen (aantal)\";"
            + "\"Ouder in eenouderhuishouden (aantal)\";\"Overig lid huishouden (aantal)\"\n";
    var table =
        read(
            "Huishoudens; personen naar geslacht, leeftijd en regio\n"
                + words
                + "Totaal mannen en vrouwen;20 tot 25 jaar;GM0344;2024*;1;2;3;4;5;6;7;8\n");

    assertEquals(2024, table.year());
    assertArrayEquals(new double[] {1, 2, 7, 11, 7, 8}, table.find("GM0344").orElseThrow()[4]);
  }

  @Test
  void namesOfMunicipalitiesInsteadOfCodesAreRefused() {
    String rows = row("20 - 25 jaar", "Utrecht (gemeente)", "9,1,2,3,1,1,1,1,4,5");
    assertEquals(
        "er staat geen gemeente met code (GM en vier cijfers) en leeftijd van vijf jaar in;"
            + " kies bij het downloaden een bestand met codes",
        assertThrows(CsvException.class, () -> read(KEYS + rows)).reason());
  }

  @Test
  void aRowThatStandsThereTwiceIsRefused() {
    String row = row("20 - 25 jaar", "GM0344", "9,1,2,3,1,1,1,1,4,5");
    assertEquals(
        "regel 3: deze gemeente en leeftijd staan er twee keer in",
        assertThrows(CsvException.class, () -> read(KEYS + row + row)).getMessage());
  }

  @Test
  void aMissingColumnIsNamed() {
    String names = KEYS.replace("OuderInEenouderhuishouden_10", "X");
    assertEquals(
        "de kolom ouderineenouderhuishouden ontbreekt",
        assertThrows(CsvException.class, () -> read(names)).reason());
  }
}
