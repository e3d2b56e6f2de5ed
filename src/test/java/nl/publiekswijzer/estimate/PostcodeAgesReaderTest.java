// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.OptionalInt;
import java.util.Set;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import org.junit.jupiter.api.Test;

class PostcodeAgesReaderTest {
  private static PostcodeAges read(String text) {
    var bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    try (var reader = PostcodeAgesReader.open(bytes, new CsvLimits(1 << 20, 1000))) {
      return reader.read();
    }
  }

  @Test
  void aTableWithPlainColumnsIsRead() {
    var ages =
        read(
            """
            "postcode","leeftijd","inwoners","inwoners_man","inwoners_vrouw"
            "1011","0-4",275,135,140
            "1011","95+",15,5,10
            "1044","0-4",,,
            """);

    assertEquals(OptionalInt.empty(), ages.year());
    assertEquals(Set.of(1011), ages.byPostcode().keySet());
    assertEquals(275, ages.byPostcode().get(1011)[0]);
    assertEquals(15, ages.byPostcode().get(1011)[19]);
    assertEquals(0, ages.byPostcode().get(1011)[1]);
  }

  @Test
  void observationsOfStatLineAreRead() {
    var ages =
        read(
            """
            "ID";"Geslacht";"Leeftijd";"Postcode";"Perioden";"Bevolking_1"
            0;"T001038";"10000";"PC1011  ";"2023JJ00";9910
            1;"T001038";"70100  ";"PC1011  ";"2022JJ00";270
            2;"T001038";"70100  ";"PC1011  ";"2023JJ00";275
            3;"3000   ";"70100  ";"PC1011  ";"2023JJ00";135
            4;"T001038";"22000  ";"PC1011  ";"2023JJ00";15
            5;"T001038";"70100  ";"PC10    ";"2023JJ00";9000
            6;"T001038";"70100  ";"NL01    ";"2023JJ00";800000
            7;"T001038";"70200  ";"PC1012  ";"2023JJ00";.
            8;"T001038";"70200  ";"PC1013  ";"2022JJ00";5
            """);

    assertEquals(OptionalInt.of(2023), ages.year());
    assertEquals(Set.of(1011), ages.byPostcode().keySet());
    assertEquals(275, ages.byPostcode().get(1011)[0]);
    assertEquals(15, ages.byPostcode().get(1011)[19]);
  }

  @Test
  void wordsOfStatLineAreRead() {
    var ages =
        read(
            """
            "Bevolking; geslacht, leeftijd en viercijferige postcode, 1 januari"
            "Geslacht";"Leeftijd";"Postcode";"Perioden";"Bevolking (aantal)"
            "Totaal mannen en vrouwen";"Totaal";"1011";"2024";"9910"
            "Totaal mannen en vrouwen";"20 tot 25 jaar";"1011";"2024";"830"
            "Mannen";"20 tot 25 jaar";"1011";"2024";"400"
            "Bron: CBS"
            """);

    assertEquals(OptionalInt.of(2024), ages.year());
    assertEquals(830, ages.byPostcode().get(1011)[4]);
  }

  @Test
  void aTableWithoutPostcodesIsRefused() {
    assertEquals(
        "er staat geen postcode van vier cijfers en leeftijd van vijf jaar in",
        assertThrows(CsvException.class, () -> read("postcode;leeftijd;inwoners\nPC10;0-4;5\n"))
            .reason());
  }

  @Test
  void aRowThatStandsThereTwiceIsRefused() {
    String rows = "postcode;leeftijd;inwoners\n1011;0-4;5\n1011;0 tot 5 jaar;5\n";
    assertEquals(
        "regel 3: deze postcode en leeftijd staan er twee keer in",
        assertThrows(CsvException.class, () -> read(rows)).getMessage());
  }

  @Test
  void whatIsNoNumberIsRefused() {
    String rows = "postcode;leeftijd;inwoners\n1011;0-4;veel\n";
    assertEquals(
        "regel 2: kolom 3 is geen getal van nul of meer",
        assertThrows(CsvException.class, () -> read(rows)).getMessage());
  }
}
