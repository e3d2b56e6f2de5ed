// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EstimateBasisTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static CbsTables tables(PublishedCounts... areas) {
    return new CbsTables(
        new PublishedPostcodes(Arrays.asList(areas), OptionalInt.of(2024), Optional.of("v1")),
        new PostcodeAges(Map.of(7001, new double[20]), OptionalInt.empty()),
        Optional.of(new PositionTable(Map.of(), 2020)),
        new MunicipalIncomes(
            List.of(
                new MunicipalIncome("Urk", NONE, OptionalDouble.of(38), OptionalDouble.of(0.7))),
            OptionalInt.of(2023)));
  }

  private static PublishedCounts withoutTypesAndValue(PublishedCounts area) {
    return new PublishedCounts(
        area.postcode(),
        area.inhabitants(),
        area.bands(),
        area.households(),
        Collections.nCopies(4, OptionalInt.empty()),
        area.owners(),
        NONE,
        area.urbanity(),
        area.births(),
        area.benefits());
  }

  @Test
  void everythingThatWasBroughtIsPartWithItsYear() {
    var basis =
        EstimateBasis.of(
            tables(PublishedCountsReaderTest.anArea("7001")),
            EstimateFixtures.municipalities(EstimateFixtures.MUNICIPALITIES));

    assertEquals(EnumSet.complementOf(EnumSet.of(EstimatePart.FULL_POSTCODES)), basis.parts());
    assertEquals(
        Map.of(
            EstimatePart.POSTCODES, 2024,
            EstimatePart.POSITIONS, 2020,
            EstimatePart.INCOMES, 2023),
        basis.years());
    assertEquals(List.of(EstimatePart.FULL_POSTCODES), basis.missing());
  }

  @Test
  void tablesThatAreMissingAreNamedWithoutTheirColumns() {
    var basis = EstimateBasis.of(CbsTables.NONE, List.of());

    assertEquals(Set.of(), basis.parts());
    assertEquals(
        List.of(
            EstimatePart.POSTCODES,
            EstimatePart.FULL_POSTCODES,
            EstimatePart.AGES,
            EstimatePart.POSITIONS,
            EstimatePart.MUNICIPAL_TOTALS,
            EstimatePart.INCOMES,
            EstimatePart.INCOMES_ALONE),
        basis.missing());
  }

  @Test
  void columnsThatNoAreaHasAreMissing() {
    var area = withoutTypesAndValue(PublishedCountsReaderTest.anArea("7001"));
    var basis =
        EstimateBasis.of(
            tables(area), EstimateFixtures.municipalities(EstimateFixtures.MUNICIPALITIES));

    assertEquals(
        List.of(
            EstimatePart.HOUSEHOLD_TYPES,
            EstimatePart.SINGLE_PARENTS,
            EstimatePart.PROPERTY_VALUES,
            EstimatePart.FULL_POSTCODES),
        basis.missing());
  }

  @Test
  void whatIsMissingIsToldWithItsCost() {
    assertEquals(
        "Zonder eenoudergezinnen in cbs-postcode4: segment E alleen per gemeente.",
        EstimatePart.SINGLE_PARENTS.withoutIt());
  }
}
