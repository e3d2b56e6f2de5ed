// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import nl.publiekswijzer.area.AreaOutlines;
import nl.publiekswijzer.area.BaseArea;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.estimate.Inhabitants;
import nl.publiekswijzer.estimate.MunicipalityFigures;
import nl.publiekswijzer.estimate.PostcodeFigures;
import nl.publiekswijzer.estimate.Surroundings;
import nl.publiekswijzer.household.Supplements;
import nl.publiekswijzer.publication.AreaProfile;
import nl.publiekswijzer.publication.AreaProfile.Row;
import nl.publiekswijzer.segmentation.SegmentGuide;
import org.junit.jupiter.api.Test;

class ProfileMakingTest {
  private static final BaseArea COUNTRY =
      new BaseArea(ComparisonBase.COUNTRY, List.of(), new TreeSet<>());

  private static final Supplements FIGURES =
      new Supplements(
          new AreaOutlines(Map.of()),
          List.of(
              area(1001, "GM1", 100, 1, 300, 10, 20, 30, 40, 0, 0, 0, 0),
              area(1002, "GM1", 300, 3, 500, 90, 80, 70, 60, 0, 0, 0, 0),
              area(2001, "GM2", 400, 3, 200, 0, 0, 0, 0, 100, 100, 100, 100)),
          List.of(
              new MunicipalityFigures(
                  "GM1",
                  400,
                  OptionalInt.of(200),
                  OptionalInt.of(100),
                  OptionalInt.of(100),
                  Surroundings.UNKNOWN)),
          SegmentGuide.NONE);

  private static PostcodeFigures area(
      int postcode, String municipality, int households, int urbanity, int value, int... ages) {
    return new PostcodeFigures(
        postcode,
        Optional.of(new Municipality(municipality, municipality, "", "")),
        OptionalInt.of(households),
        Inhabitants.of(ages),
        PostcodeFigures.NO_TYPES,
        OptionalInt.of(urbanity),
        new Surroundings(
            OptionalDouble.of(value),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty()));
  }

  private static AreaProfile profile(Integer... postcodes) {
    return ProfileMaking.profile(FIGURES, List.of(postcodes), COUNTRY).orElseThrow();
  }

  private static Row row(String key, String share, String base) {
    return new Row(key, new BigDecimal(share), new BigDecimal(base));
  }

  @Test
  void agesAreSharesOfTheInhabitants() {
    var profile = profile(1001, 1002);
    assertEquals(400, profile.inhabitants());
    assertEquals(row("leeftijd.1", "25.0", "12.5"), profile.ages().get(0));
    assertEquals(row("leeftijd.8", "0.0", "12.5"), profile.ages().get(7));
  }

  @Test
  void householdTypesAreThoseOfTheMunicipalitiesTouched() {
    assertEquals(
        List.of(
            row("huishouden.1", "50.0", "50.0"),
            row("huishouden.2", "25.0", "25.0"),
            row("huishouden.3", "25.0", "25.0")),
        profile(1001).types());
    assertEquals(List.of(), profile(2001).types());
  }

  @Test
  void urbanityIsAShareOfTheHouseholds() {
    assertEquals(row("stedelijkheid.1", "25.0", "12.5"), profile(1001, 1002).urbanity().get(0));
    assertEquals(row("stedelijkheid.3", "75.0", "87.5"), profile(1001, 1002).urbanity().get(2));
  }

  @Test
  void propertyValueIsTheMeanOverHouseholds() {
    assertEquals(new BigDecimal("450"), profile(1001, 1002).propertyValue());
    assertEquals(new BigDecimal("325"), profile(1001, 1002).basePropertyValue());
  }

  @Test
  void areaWithoutFiguresHasNoProfile() {
    assertTrue(ProfileMaking.profile(FIGURES, List.of(9999), COUNTRY).isEmpty());
    assertTrue(ProfileMaking.profile(Supplements.NONE, List.of(1001), COUNTRY).isEmpty());
  }
}
