// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.publiekswijzer.estimate.Agreement;
import nl.publiekswijzer.estimate.Confidence;
import nl.publiekswijzer.estimate.SegmentCheck;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.household.load.MemoryEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be told of an estimate by itself, and what together. */
class ToldSegmentsTest {
  private static final Agreement GOOD = new Agreement(100, 0.95, 5, 90, 0, List.of());
  private static final LoadedEdition UNTESTED = MemoryEdition.estimated();

  private static LoadedEdition edition(String... passing) {
    var checks =
        Stream.of(passing)
            .map(codes -> new SegmentCheck(List.of(codes.split("")), GOOD, GOOD))
            .toList();
    return new LoadedEdition(
        UNTESTED.edition(),
        UNTESTED.segmentation(),
        UNTESTED.areas(),
        UNTESTED.counts(),
        UNTESTED.base(),
        UNTESTED.addresses(),
        UNTESTED.postcodes(),
        UNTESTED.supplements(),
        new Estimation(
            FullPostcodeCounts.NONE,
            Validation.of(checks, 2020, true, true),
            UNTESTED.estimation().confidence()));
  }

  @Test
  void whatOnlyIncomeTellsApartIsToldTogetherWithinAMunicipality() {
    var edition = edition("A", "B", "C", "D", "AB", "CD");
    var municipality = edition.areas().byMunicipality().values().iterator().next();
    var postcode = new TreeSet<>(List.of(municipality.first()));

    assertEquals(List.of(), edition.together(municipality));
    assertEquals(List.of(List.of("C", "D")), edition.together(postcode));
  }

  @Test
  void pairOfWhichOneFailedIsToldTogetherOfMunicipalitiesToo() {
    assertEquals(List.of(List.of("I", "J")), edition("J", "IJ").together(false));
    assertEquals(List.of(), edition("J").together(false));
  }

  private static LoadedEdition sure(int points) {
    var tested = edition("A", "B", "C", "D", "AB", "CD");
    var widths = new int[Confidence.CODES.size()];
    Arrays.fill(widths, points);
    var postcodes = new HashMap<Integer, int[]>();
    var municipalities = new HashMap<String, int[]>();
    tested
        .areas()
        .byMunicipality()
        .forEach(
            (municipality, own) -> {
              own.forEach(postcode -> postcodes.put(postcode, widths));
              municipalities.put(municipality.code(), widths);
            });
    return new LoadedEdition(
        tested.edition(),
        tested.segmentation(),
        tested.areas(),
        tested.counts(),
        tested.base(),
        tested.addresses(),
        tested.postcodes(),
        tested.supplements(),
        new Estimation(
            FullPostcodeCounts.NONE,
            tested.validation(),
            new Confidence(postcodes, municipalities)));
  }

  @ParameterizedTest
  @CsvSource({"30, true", "31, false"})
  void partOfAMunicipalityIsToldWithinThirtyPoints(int points, boolean told) {
    var edition = sure(points);
    var part = part(edition, 50, 100);

    assertEquals(told, edition.told(part).contains("A"));
    assertEquals(points, edition.halfWidth("A", part));
  }

  /** Students, or the old, may live in one place ten times as often as elsewhere. */
  @Test
  void largeIndexMayBeOffByAsLargeAPart() {
    var edition = sure(40);
    var part = part(edition, 140, 1_000);

    assertEquals(true, edition.told(part).contains("A"));
  }

  @Test
  void wholeMunicipalitiesAreToldWhateverTheirWidth() {
    var edition = sure(60);
    var municipality = edition.areas().byMunicipality().values().iterator().next();

    assertEquals(true, edition.told(municipality).contains("A"));
    assertEquals(60, edition.halfWidth("A", municipality));
  }

  @Test
  void whereNothingIsKnownOfItsWidthNothingIsSure() {
    var tested = sure(6);
    var edition =
        new LoadedEdition(
            tested.edition(),
            tested.segmentation(),
            tested.areas(),
            tested.counts(),
            tested.base(),
            tested.addresses(),
            tested.postcodes(),
            tested.supplements(),
            new Estimation(FullPostcodeCounts.NONE, tested.validation(), Confidence.NONE));

    assertEquals(Set.of(), edition.told(part(edition, 0, 1_000)));
    assertEquals(List.of(), edition.together(part(edition, 0, 1_000)));
  }

  /** The first postcode with an index of A in between. */
  private static SortedSet<Integer> part(LoadedEdition edition, int from, int to) {
    double country = edition.share("A", edition.base());
    return edition.areas().postcodes().stream()
        .map(postcode -> new TreeSet<>(List.of(postcode)))
        .filter(
            part -> {
              double index = 100 * edition.share("A", edition.counts().sum(part)) / country;
              return index > from && index < to && edition.counts().households(part) > 0;
            })
        .findFirst()
        .orElseThrow();
  }

  @Test
  void editionThatIsNoEstimateTellsAllByThemselves() {
    assertEquals(List.of(), MemoryEdition.ofDemonstration().together(true));
  }
}
