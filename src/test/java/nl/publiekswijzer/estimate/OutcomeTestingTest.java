// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.segmentation.OpenSegment;
import nl.publiekswijzer.segmentation.Tenure;
import org.junit.jupiter.api.Test;

class OutcomeTestingTest {
  private static final int YOUNG = OpenSegment.A.subsegment(1, Tenure.RENT);
  private static final int OLD = OpenSegment.K.subsegment(1, Tenure.RENT);
  private static final int SUBSEGMENTS = 59;

  /** Areas of 1,000 households and 2,000 inhabitants, some of them without what is asked. */
  private static final class Country {
    private final List<PostcodeFigures> figures = new ArrayList<>();
    private final List<PublishedCounts> counts = new ArrayList<>();
    private final List<PostcodeEstimate> estimates = new ArrayList<>();

    /** A tenth of the households of A have a child; who else lives there tells nothing. */
    Country with(int areas, int provinces) {
      for (int i = 0; i < areas; i++) {
        int young = 10 * (i * 37 % 80);
        add(i % provinces, 1000, young, OptionalInt.of(young / 10));
      }
      return this;
    }

    Country add(int province, int households, int young, OptionalInt births) {
      int postcode = 1000 + figures.size();
      var municipality =
          new Municipality("GM" + province, "Plaats " + province, "PV" + province, "Land");
      var ages = Collections.nCopies(5, OptionalInt.of(400));
      var incomes =
          new Surroundings(
              OptionalDouble.empty(),
              OptionalDouble.of(40 + figures.size() % 7),
              OptionalDouble.of(20 + figures.size() % 5),
              OptionalDouble.empty());
      figures.add(
          new PostcodeFigures(
              postcode,
              Optional.of(municipality),
              OptionalInt.of(households),
              new Inhabitants(Collections.nCopies(8, OptionalInt.of(250))),
              PostcodeFigures.NO_TYPES,
              OptionalInt.empty(),
              incomes));
      counts.add(
          new PublishedCounts(
              String.valueOf(postcode),
              OptionalInt.of(2000),
              ages,
              OptionalInt.of(households),
              PostcodeFigures.NO_TYPES,
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              OptionalInt.empty(),
              births,
              OptionalInt.empty()));
      int[] subsegments = new int[SUBSEGMENTS];
      subsegments[YOUNG] = young;
      subsegments[OLD] = households - young;
      estimates.add(new PostcodeEstimate(postcode, municipality, subsegments));
      return this;
    }

    List<Prediction> predictions() {
      var published = new PublishedPostcodes(counts, OptionalInt.empty(), Optional.empty());
      var tables =
          new CbsTables(published, PostcodeAges.NONE, Optional.empty(), MunicipalIncomes.NONE);
      return OutcomeTesting.of(new EstimateInputs(figures, List.of(), tables), estimates);
    }
  }

  @Test
  void whatFollowsFromASegmentIsPredictedWholly() {
    var found = new Country().with(130, 3).predictions();
    assertEquals(1, found.size());
    var births = found.get(0);
    assertEquals(Outcome.BIRTHS, births.outcome());
    assertEquals(130, births.areas());
    assertEquals(3, births.provinces());
    assertEquals(1, births.estimate(), 1e-3);
    assertTrue(births.baseline() < 0.2, births.toString());
    assertEquals(Prediction.Verdict.BETTER, births.verdict());
  }

  @Test
  void smallAreasAndThoseWithAHiddenOutcomeAreLeftOut() {
    var country = new Country().with(130, 3);
    country.add(0, 499, 100, OptionalInt.of(90));
    country.add(0, 1000, 100, OptionalInt.empty());
    country.add(0, 500, 100, OptionalInt.of(10));
    assertEquals(131, country.predictions().get(0).areas());
  }

  @Test
  void tooFewAreasOrOneProvinceAreNotTested() {
    assertEquals(1, new Country().with(120, 2).predictions().size());
    assertEquals(List.of(), new Country().with(119, 2).predictions());
    assertEquals(List.of(), new Country().with(130, 1).predictions());
  }
}
