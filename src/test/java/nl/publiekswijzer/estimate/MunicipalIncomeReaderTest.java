// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import org.junit.jupiter.api.Test;

class MunicipalIncomeReaderTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static final String ALL =
      "populatie,kenmerk_huishouden,periode,regio,part_huishoudens_x1000,gem_gestand_inkomen_k,"
          + "med_gestand_inkomen_k,gem_besteedbaar_inkomen_k,med_besteedbaar_inkomen_k\n";
  private static final String ALONE =
      "populatie,kenmerk_huishouden,periode,regio,gem_gestand_inkomen_k,deciel_1_pct,deciel_2_pct,"
          + "deciel_3_pct,deciel_4_pct,deciel_5_pct,deciel_6_pct,deciel_7_pct,deciel_8_pct,"
          + "deciel_9_pct,deciel_10_pct\n";

  private static MunicipalIncomeReader open(String text) {
    return MunicipalIncomeReader.open(
        new ByteArrayInputStream(text.getBytes(UTF_8)), new CsvLimits(1 << 20, 1000));
  }

  private static MunicipalIncomes households(String text) {
    try (var reader = open(text)) {
      return reader.households();
    }
  }

  private static Map<String, Double> aloneTight(String text) {
    try (var reader = open(text)) {
      return reader.aloneTight();
    }
  }

  private static String row(String kind, String period, String name, String figures) {
    return "Huishoudens incl. studenten,%s,%s,%s,%s\n".formatted(kind, period, name, figures);
  }

  private static String all(String name, String figures) {
    return row("Particuliere huishoudens", "2024*", name, figures);
  }

  private static String alone(String name, String figures) {
    return row("Type: Eenpersoonshuishouden", "2024*", name, figures);
  }

  @Test
  void meanAndMedianOfAllHouseholdsAreRead() {
    var incomes =
        households(
            ALL
                + all("Nederland", "8258.9,41.9,36.5,60.2,47.6")
                + all("Utrecht (gemeente)", "180,\"44,1\",37,60,47")
                + all("Hengelo (O.)", "39.6,38.1,.,54,44.7")
                + row("Type: Paar", "2024*", "Utrecht (gemeente)", "1,2,3,4,5"));

    assertEquals(OptionalInt.of(2024), incomes.year());
    assertEquals(
        List.of(
            new MunicipalIncome(
                "Nederland", OptionalDouble.of(41.9), OptionalDouble.of(36.5), NONE),
            new MunicipalIncome("Utrecht", OptionalDouble.of(44.1), OptionalDouble.of(37), NONE),
            new MunicipalIncome("Hengelo (O.)", OptionalDouble.of(38.1), NONE, NONE)),
        incomes.municipalities());
  }

  @Test
  void tenthsOfPeopleAloneAreSetAgainstTheirSum() {
    var tight =
        aloneTight(
            ALONE
                + alone("Aalsmeer", "42,12,13,16,14,12,10,7,6,5,6")
                + alone("Utrecht (gemeente)", "42,10,10,10,10,10,10,10,10,10,10")
                + alone("Vlieland", "42,.,13,16,14,12,10,7,6,5,6")
                + row("Type: Paar", "2024*", "Aalsmeer", "42,1,1,1,1,1,1,1,1,1,1"));

    assertEquals(Map.of("Aalsmeer", 67 / 101.0, "Utrecht", 0.5), tight);
  }

  @Test
  void bothTablesAreJoinedByName() {
    var incomes =
        households(ALL + all("Urk", "8,40,39,60,50") + all("Gouda", "8,41,35,60,50"))
            .withAloneTight(Map.of("Urk", 0.7, "Vlieland", 0.6));

    assertEquals(
        List.of(
            new MunicipalIncome(
                "Urk", OptionalDouble.of(40), OptionalDouble.of(39), OptionalDouble.of(0.7)),
            new MunicipalIncome("Gouda", OptionalDouble.of(41), OptionalDouble.of(35), NONE),
            new MunicipalIncome("Vlieland", NONE, NONE, OptionalDouble.of(0.6))),
        incomes.municipalities());
  }

  @Test
  void theNewestPeriodIsRead() {
    var incomes =
        households(
            ALL
                + row("Particuliere huishoudens", "2023", "Urk", "8,38,37,60,50")
                + all("Urk", "8,40,39,60,50"));

    assertEquals(OptionalInt.of(2024), incomes.year());
    assertEquals(1, incomes.municipalities().size());
    assertEquals(OptionalDouble.of(40), incomes.municipalities().get(0).mean());
  }

  @Test
  void aMunicipalityThatStandsThereTwiceIsRefused() {
    String row = all("Urk", "8,40,39,60,50");
    assertEquals(
        "regel 3: deze gemeente staat er twee keer in",
        assertThrows(CsvException.class, () -> households(ALL + row + row)).getMessage());
  }

  @Test
  void aTableOfTheOtherKindIsRefused() {
    assertEquals(
        "de kolom deciel1pct of 1edeciel ontbreekt",
        assertThrows(CsvException.class, () -> aloneTight(ALL)).reason());
  }
}
