// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.publiekswijzer.estimate.FullPostcodeEstimate;
import nl.publiekswijzer.household.FullPostcodeCounts;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.segmentation.Segment;
import nl.publiekswijzer.segmentation.Segmentation;
import nl.publiekswijzer.segmentation.Subsegment;

/** Rows of an edition with three subsegments. */
final class LoadedFixtures {
  static final Segmentation SEGMENTATION =
      new Segmentation(
          "Bomen",
          List.of(new Segment("N", "Naaldbomen"), new Segment("L", "Loofbomen")),
          List.of(
              new Subsegment("N1", "N", "Sparren", 71, 32),
              new Subsegment("L1", "L", "Beuken", 53, 84),
              new Subsegment("L2", "L", "Eiken", 15, 96)));

  private final TestTransaction transaction;

  LoadedFixtures(TestTransaction transaction) {
    this.transaction = transaction;
  }

  void postcodeCount(long edition, int postcode, int subsegment, int households) {
    transaction.insert(
        "postcode_count",
        Map.of(
            "edition_id", edition,
            "postcode", postcode,
            "subsegment", subsegment,
            "households", households));
  }

  void fullPostcodeCount(long edition, int postcode4, List<FullPostcodeEstimate> postcodes) {
    transaction.insert(
        "full_postcode_count",
        Map.of(
            "edition_id", edition,
            "postcode4", postcode4,
            "counts", FullPostcodeCounts.packed(postcodes)));
  }

  void confidence(long edition, String area, Integer... widths) {
    transaction.execute(
        "insert into edition_confidence values (?, ?, cast(? as smallint[]))",
        edition,
        area,
        "{" + String.join(",", Stream.of(widths).map(String::valueOf).toList()) + "}");
  }

  void areaCount(long edition, int postcode4, int subsegment, int households) {
    transaction.insert(
        "area_count",
        Map.of(
            "edition_id", edition,
            "part", postcode4,
            "subsegment", subsegment,
            "households", households));
  }

  void base(long edition, int subsegment, long households) {
    transaction.insert(
        "edition_base",
        Map.of("edition_id", edition, "subsegment", subsegment, "households", households));
  }
}
