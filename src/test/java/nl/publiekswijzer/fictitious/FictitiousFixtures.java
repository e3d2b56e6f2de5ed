// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.estimate.DemonstrationFigures;
import nl.publiekswijzer.estimate.EstimateInputs;
import nl.publiekswijzer.estimate.OpenEstimate;
import nl.publiekswijzer.estimate.PostcodeEstimate;
import nl.publiekswijzer.segmentation.OpenSegment;

/** Estimates to invent addresses for, and what comes of them. */
final class FictitiousFixtures {
  record Address(int postcode4, String letters, int number, String addition, int ordinal) {
    String door() {
      return postcode4 + letters + " " + number + " " + addition;
    }

    String street() {
      return postcode4 + letters;
    }
  }

  private FictitiousFixtures() {}

  static PostcodeEstimate area(int postcode4, String municipality, int perSubsegment) {
    int[] households = new int[OpenSegment.subsegments()];
    Arrays.fill(households, perSubsegment);
    households[0] += 7;
    return new PostcodeEstimate(
        postcode4, new Municipality(municipality, municipality, "VP1", "Voorbeeld"), households);
  }

  static List<PostcodeEstimate> twoMunicipalities() {
    return List.of(area(7001, "GM1", 4), area(7002, "GM2", 9), area(7003, "GM1", 1));
  }

  static List<PostcodeEstimate> demonstration() {
    return OpenEstimate.of(EstimateInputs.of(DemonstrationFigures.areas(), List.of()));
  }

  static List<Address> addresses(long seed, List<PostcodeEstimate> estimates) {
    var addresses = new ArrayList<Address>();
    new FictitiousAddresses(seed)
        .write(
            estimates,
            (postcode4, one, two, number, addition, ordinal) ->
                addresses.add(new Address(postcode4, "" + one + two, number, addition, ordinal)));
    return addresses;
  }
}
