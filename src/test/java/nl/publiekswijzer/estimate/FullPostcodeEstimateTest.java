// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.segmentation.OpenSegment;
import org.junit.jupiter.api.Test;

/** Estimates of areas whose postcodes of six characters are published. */
class FullPostcodeEstimateTest {
  private static final Municipality TOWN = new Municipality("GM9001", "Stad", "PV22", "Drenthe");
  private static final PublishedCounts FIRST =
      area("7001", 2400, List.of(300, 400, 800, 500, 400), 1300, List.of(700, 300, 200, 100));
  private static final PublishedCounts SECOND =
      area("7002", 1500, List.of(300, 150, 350, 450, 250), 600, List.of(180, 190, 190, 40));

  private final List<PublishedCounts> areas = List.of(FIRST, SECOND);
  private final InventedFullPostcodes invented = new InventedFullPostcodes(areas);
  private final List<PostcodeEstimate> estimate = estimate(invented.read());

  private static PublishedCounts area(
      String postcode, int inhabitants, List<Integer> bands, int households, List<Integer> types) {
    return new PublishedCounts(
        postcode,
        OptionalInt.of(inhabitants),
        bands.stream().map(OptionalInt::of).toList(),
        OptionalInt.of(households),
        types.stream().map(OptionalInt::of).toList(),
        OptionalDouble.of(50),
        OptionalDouble.empty(),
        OptionalInt.of(3),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  private List<PostcodeEstimate> estimate(FullPostcodes postcodes) {
    var placed =
        areas.stream()
            .map(
                a ->
                    new PostcodeFigures(
                        Integer.parseInt(a.postcode()),
                        Optional.of(TOWN),
                        OptionalInt.empty(),
                        new Inhabitants(
                            IntStream.range(0, Inhabitants.CLASSES)
                                .mapToObj(c -> OptionalInt.empty())
                                .toList()),
                        PostcodeFigures.NO_TYPES,
                        OptionalInt.empty(),
                        Surroundings.UNKNOWN))
            .toList();
    var published = new PublishedPostcodes(areas, OptionalInt.of(2024), Optional.of("v1"));
    var tables =
        new CbsTables(published, PostcodeAges.NONE, Optional.empty(), MunicipalIncomes.NONE);
    return OpenEstimate.of(new EstimateInputs(placed, List.of(), tables.with(postcodes)));
  }

  @Test
  void anAreaIsTheSumOfItsPostcodes() {
    for (PostcodeEstimate area : estimate) {
      assertTrue(area.fullPostcodes().size() > 30);
      var segments = new int[OpenSegment.values().length];
      area.fullPostcodes()
          .forEach(p -> Arrays.setAll(segments, s -> segments[s] + p.households()[s]));
      var own = new int[segments.length];
      for (int s = 0; s < area.households().length; s++) {
        own[OpenSegment.ofSubsegment(s).ordinal()] += area.households()[s];
      }
      assertArrayEquals(own, segments);
    }
  }

  @Test
  void totalOfAnAreaIsItsOwn() {
    assertEquals(List.of(1300, 600), estimate.stream().map(PostcodeEstimate::total).toList());
  }

  @Test
  void itIsTheSameEveryTime() {
    var again = estimate(invented.read());
    for (int i = 0; i < estimate.size(); i++) {
      assertArrayEquals(estimate.get(i).households(), again.get(i).households());
    }
  }

  /** Known counts are rounded to five; a hidden one is up to four. */
  @Test
  void noMoreHouseholdsLiveThereThanIsPublished() {
    for (PostcodeEstimate area : estimate) {
      for (FullPostcodeEstimate postcode : area.fullPostcodes()) {
        int real = real(area, postcode);
        assertTrue(postcode.total() <= postcode.most());
        assertTrue(real <= postcode.most(), postcode.letters() + " has " + real);
      }
    }
  }

  private int real(PostcodeEstimate area, FullPostcodeEstimate postcode) {
    return Arrays.stream(invented.types.get(area.postcode4() + postcode.letters())).sum();
  }

  /** Segment E are the single parents under 75, who are 7 of 100 households here. */
  @Test
  void singleParentsOfAPostcodeGoWithThoseThatLiveThere() {
    var real = new ArrayList<Double>();
    var estimated = new ArrayList<Double>();
    for (PostcodeEstimate area : estimate) {
      for (FullPostcodeEstimate postcode : area.fullPostcodes()) {
        real.add((double) invented.types.get(area.postcode4() + postcode.letters())[3]);
        estimated.add((double) postcode.households()[OpenSegment.E.ordinal()]);
      }
    }
    assertTrue(correlation(real, estimated) > 0.5, "r " + correlation(real, estimated));
  }

  private static double correlation(List<Double> one, List<Double> other) {
    double meanOne = one.stream().mapToDouble(d -> d).average().orElseThrow();
    double meanOther = other.stream().mapToDouble(d -> d).average().orElseThrow();
    double both = 0;
    double ones = 0;
    double others = 0;
    for (int i = 0; i < one.size(); i++) {
      double x = one.get(i) - meanOne;
      double y = other.get(i) - meanOther;
      both += x * y;
      ones += x * x;
      others += y * y;
    }
    return both / Math.sqrt(ones * others);
  }

  /** Those of half of the area would be told as all of it. */
  @Test
  void anAreaThatItsPostcodesDoNotCoverIsEstimatedAsAWhole() {
    var some = new FullPostcodes.Builder();
    var all = new ArrayList<PublishedCounts>();
    try (var reader =
        PublishedCountsReader.openFull(
            new ByteArrayInputStream(invented.text()), new CsvLimits(1 << 20, 1000))) {
      reader.forEach(all::add);
    }
    all.stream()
        .filter(p -> p.postcode().startsWith("7002") || p.postcode().charAt(4) == 'A')
        .forEach(some);
    var partly = estimate(some.build(OptionalInt.empty()));
    assertEquals(List.of(), partly.get(0).fullPostcodes());
    assertEquals(1300, partly.get(0).total());
    assertTrue(partly.get(1).fullPostcodes().size() > 30);
  }

  @Test
  void withoutPostcodesOfSixCharactersAreasAreEstimatedAsAWhole() {
    var whole = estimate(FullPostcodes.NONE);
    assertTrue(whole.stream().allMatch(area -> area.fullPostcodes().isEmpty()));
  }
}
