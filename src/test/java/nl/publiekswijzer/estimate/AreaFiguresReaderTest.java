// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.csv.CsvException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaFiguresReaderTest {
  private static final String HEADER =
      "pc4;gm_code;gemeente;provincie;huishoudens;inw_15_24;inw_25_34;inw_35_44;inw_45_54;"
          + "inw_55_64;inw_65_74;inw_75_plus;stedelijkheid;pct_koop\n";

  @Test
  void areaIsReadByColumnNameWithoutYears() {
    assertEquals(
        new PostcodeFigures(
            7001,
            Optional.of(new Municipality("GM9001", "Eerstdam", "PV22", "Drenthe")),
            OptionalInt.of(900),
            Inhabitants.of(300, 200, 250, 260, 280, 300, 250, 160),
            PostcodeFigures.NO_TYPES,
            OptionalInt.of(4),
            new Surroundings(
                OptionalDouble.of(310),
                OptionalDouble.of(40),
                OptionalDouble.of(18),
                OptionalDouble.of(70))),
        EstimateFixtures.areas(EstimateFixtures.AREAS).get(0));
  }

  @Test
  void emptyCellIsUnknown() {
    var area = EstimateFixtures.areas(EstimateFixtures.AREAS).get(3);
    assertEquals(OptionalInt.empty(), area.households());
    assertEquals(OptionalInt.empty(), area.urbanity());
    assertEquals(Surroundings.UNKNOWN, area.surroundings());
    assertEquals(OptionalInt.empty(), area.inhabitants().children());
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "x", "-99997", "-99999999", ""})
  void hiddenFigureIsUnknown(String hidden) {
    var areas = EstimateFixtures.areas(HEADER + row("7001", hidden, "3", "40,5"));
    assertEquals(OptionalInt.empty(), areas.get(0).households());
    assertEquals(OptionalDouble.of(40.5), areas.get(0).surroundings().owners());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "701|9|3|50|pc4 is geen postcode van vier cijfers",
        "7001|-4|3|50|huishoudens is geen heel getal van nul of meer",
        "7001|9.5|3|50|huishoudens is geen heel getal van nul of meer",
        "7001|9|6|50|stedelijkheid is geen getal van 1 tot en met 5",
        "7001|9|3|101|pct_koop is meer dan 100 procent",
        "7001|9|3|half|pct_koop is geen getal van nul of meer"
      })
  void badRowIsRefusedByLine(
      String pc4, String households, String urbanity, String owners, String reason) {
    assertRefused(3, reason, row("7000", "1", "1", "1") + row(pc4, households, urbanity, owners));
  }

  @Test
  void firstAndLastPostcodeAreRead() {
    assertEquals(
        List.of(1000, 9999),
        EstimateFixtures.areas(HEADER + row("1000", "9", "3", "50") + row("9999", "9", "3", "50"))
            .stream()
            .map(PostcodeFigures::postcode4)
            .toList());
    assertRefused(2, "pc4 is geen postcode van vier cijfers", row("999", "9", "3", "50"));
  }

  @Test
  void municipalityWithoutAProvinceIsRefused() {
    assertRefused(2, "de provincie ontbreekt", row("7001", "9", "3", "50").replace("Drenthe", " "));
  }

  @Test
  void postcodeThatStandsThereTwiceIsRefused() {
    String row = row("7001", "9", "3", "50");
    assertRefused(3, "deze postcode staat er twee keer in", row + row);
  }

  @Test
  void unknownProvinceNeedsACode() {
    String row = row("7001", "9", "3", "50").replace("Drenthe", "Verzinland");
    assertRefused(2, "de provincie is onbekend en er is geen provinciecode", row);
  }

  @Test
  void missingColumnsAreNamed() {
    var refusal =
        assertThrows(
            CsvException.class, () -> EstimateFixtures.areas(HEADER.replace("inw_25_34;", "")));
    assertEquals("ontbrekende kolommen: inw_25_34", refusal.reason());
  }

  @Test
  void municipalTotalIsRequired() {
    var refusal =
        assertThrows(
            CsvException.class,
            () -> EstimateFixtures.municipalities("gm_code;huishoudens\nGM9001;.\n"));
    assertEquals("regel 2: het aantal huishoudens ontbreekt", refusal.getMessage());
  }

  private static String row(String pc4, String households, String urbanity, String owners) {
    return "%s;GM9001;Eerstdam;Drenthe;%s;1;2;3;4;5;6;7;%s;%s\n"
        .formatted(pc4, households, urbanity, owners);
  }

  private static void assertRefused(long line, String reason, String rows) {
    var refusal = assertThrows(CsvException.class, () -> EstimateFixtures.areas(HEADER + rows));
    assertEquals(reason, refusal.reason());
    assertEquals(line, refusal.lineNumber());
  }
}
