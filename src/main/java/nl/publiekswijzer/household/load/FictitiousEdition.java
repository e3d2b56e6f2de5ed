// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.estimate.PostcodeEstimate;
import nl.publiekswijzer.fictitious.FictitiousAddresses;
import nl.publiekswijzer.household.AreaCounts;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.segmentation.OpenSegmentation;
import nl.publiekswijzer.segmentation.Segmentation;

/** Invented addresses for the households of another edition, or of the demonstration figures. */
public final class FictitiousEdition implements EditionSource {
  /** Every fictitious edition and every sample member file come from this one seed. */
  public static final long SEED = 2024;

  private final Segmentation segmentation;
  private final List<PostcodeEstimate> estimates;
  private final SupplementFiles supplements;

  private FictitiousEdition(
      Segmentation segmentation, List<PostcodeEstimate> estimates, SupplementFiles supplements) {
    this.segmentation = segmentation;
    this.estimates = estimates;
    this.supplements = supplements;
  }

  public static FictitiousEdition ofDemonstration() {
    var figures = OpenEdition.ofDemonstration();
    return new FictitiousEdition(
        OpenSegmentation.segmentation(), figures.estimates(), figures.supplements());
  }

  /** Addresses for the households of another edition, with what that brought beside them. */
  public static FictitiousEdition of(LoadedEdition edition, SupplementFiles supplements) {
    return new FictitiousEdition(edition.segmentation(), estimates(edition), supplements);
  }

  /**
   * The households of an edition per postcode area: of invented addresses those that they were
   * invented for, of all others what may be told.
   */
  public static List<PostcodeEstimate> estimates(LoadedEdition edition) {
    boolean invented = edition.edition().origin() == Origin.FICTITIOUS;
    var counts = edition.addresses().filter(a -> invented).map(index -> counts(edition, index));
    return estimates(edition, counts.orElse(edition.counts()));
  }

  private static List<PostcodeEstimate> estimates(LoadedEdition edition, AreaCounts counts) {
    var estimates = new ArrayList<PostcodeEstimate>();
    for (int postcode4 : counts.parts()) {
      estimates.add(
          new PostcodeEstimate(
              postcode4, edition.areas().municipality(postcode4), counts.of(postcode4)));
    }
    return estimates;
  }

  private static AreaCounts counts(LoadedEdition edition, HouseholdIndex index) {
    var counts = new AreaCounts(edition.segmentation().subsegments().size());
    for (int position = 0; position < index.size(); position++) {
      counts.add(Postcode.area(index.postcode(position)), index.subsegment(position), 1);
    }
    return counts;
  }

  @Override
  public void pour(EditionSink sink) {
    sink.segmentation(segmentation);
    supplements.pour(segmentation, sink);
    estimates.forEach(estimate -> sink.area(estimate.area()));
    var addresses = new FictitiousAddresses(SEED);
    for (int i = 0; i < estimates.size(); i++) {
      addresses.write(
          List.of(estimates.get(i)),
          (postcode4, first, second, number, addition, subsegment) ->
              sink.household(Postcode.of(postcode4, first, second), number, addition, subsegment));
      sink.progress(100 * i / estimates.size());
    }
  }
}
