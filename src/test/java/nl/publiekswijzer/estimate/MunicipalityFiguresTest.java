// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.publiekswijzer.csv.CsvException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityFiguresTest {
  private static MunicipalityFigures figures(Integer alone, Integer without, Integer with) {
    return new MunicipalityFigures(
        "GM1", 1000, known(alone), known(without), known(with), Surroundings.UNKNOWN);
  }

  private static OptionalInt known(Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @ParameterizedTest
  @CsvSource({"1,0,0", "0,1,0", "0,0,1", "300,400,300"})
  void typesAreKnownWhenThereAreHouseholdsOfOne(int alone, int without, int with) {
    assertTrue(figures(alone, without, with).typesKnown());
  }

  @ParameterizedTest
  @CsvSource({",1,1", "1,,1", "1,1,", "0,0,0"})
  void typesAreUnknownWhenOneIsOrThereAreNoHouseholds(
      Integer alone, Integer without, Integer with) {
    assertFalse(figures(alone, without, with).typesKnown());
  }

  @Test
  void municipalityMayHaveNoHouseholdsButNotFewer() {
    var none = OptionalInt.empty();
    assertEquals(
        0, new MunicipalityFigures("GM1", 0, none, none, none, Surroundings.UNKNOWN).households());
    assertThrows(
        IllegalArgumentException.class,
        () -> new MunicipalityFigures("GM1", -1, none, none, none, Surroundings.UNKNOWN));
  }

  @Test
  void municipalityWithoutACodeOrTwiceIsRefused() {
    assertEquals(
        "regel 2: de gemeentecode ontbreekt", refusal("gm_code;huishoudens\n;5\n").getMessage());
    assertEquals(
        "regel 3: deze gemeente staat er twee keer in",
        refusal("gm_code;huishoudens\nGM1;5\nGM1;5\n").getMessage());
  }

  @Test
  void namesOfTheKeyFiguresOfTheCbsAreRead() {
    String text =
        "gemeentecode;gemeentenaam;aantal_huishoudens;percentage_eenpersoonshuishoudens;"
            + "percentage_huishoudens_zonder_kinderen;percentage_huishoudens_met_kinderen;"
            + "gemiddelde_woningwaarde;percentage_koopwoningen\n"
            + "GM0014;Groningen;145764;61;21;18;300;39\nGM0088;Schiermonnikoog;450;-99997;.;;;\n";

    assertEquals(
        List.of(
            new MunicipalityFigures(
                "GM0014",
                145_764,
                OptionalInt.of(88_916),
                OptionalInt.of(30_610),
                OptionalInt.of(26_238),
                new Surroundings(
                    OptionalDouble.of(300),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.of(39))),
            new MunicipalityFigures(
                "GM0088", 450, known(null), known(null), known(null), Surroundings.UNKNOWN)),
        EstimateFixtures.municipalities(text));
  }

  private static CsvException refusal(String text) {
    return assertThrows(CsvException.class, () -> EstimateFixtures.municipalities(text));
  }
}
