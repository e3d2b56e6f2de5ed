// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.estimate.Confidence;
import nl.publiekswijzer.estimate.EstimateBasis;
import nl.publiekswijzer.estimate.EstimateChecking;
import nl.publiekswijzer.estimate.EstimateInputs;
import nl.publiekswijzer.estimate.EstimatePart;
import nl.publiekswijzer.estimate.OpenEstimate;
import nl.publiekswijzer.estimate.PostcodeEstimate;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.segmentation.OpenSegmentation;

/** Households estimated from area figures, in our own segmentation. */
public final class OpenEdition implements EditionSource {
  private final List<PostcodeEstimate> estimates;
  private final SupplementFiles supplements;
  private final EstimateBasis basis;
  private final EstimateInputs inputs;

  private OpenEdition(SupplementFiles supplements) {
    var figures = supplements.supplements(OpenSegmentation.segmentation());
    this.supplements = supplements;
    this.basis = EstimateBasis.of(figures.published(), figures.municipalFigures());
    this.inputs =
        new EstimateInputs(figures.areaFigures(), figures.municipalFigures(), figures.published());
    this.estimates = OpenEstimate.of(inputs);
  }

  /** Invented figures that ship with the product. */
  static OpenEdition ofDemonstration() {
    return new OpenEdition(SupplementFiles.ofDemonstration());
  }

  /**
   * Figures delivered as files in one folder; those of municipalities may be absent.
   *
   * @throws EditionRefused when a file has mistakes
   */
  public static OpenEdition of(Path folder) {
    var supplements = SupplementFiles.in(folder);
    if (!supplements.has(Supplement.AREA_FIGURES)) {
      throw new EditionRefused(
          List.of("Het bestand " + Supplement.AREA_FIGURES.file() + " ontbreekt."));
    }
    return new OpenEdition(supplements);
  }

  /** Figures that are at hand. */
  static OpenEdition of(SupplementFiles supplements) {
    return new OpenEdition(supplements);
  }

  List<PostcodeEstimate> estimates() {
    return estimates;
  }

  SupplementFiles supplements() {
    return supplements;
  }

  @Override
  public List<String> remarks() {
    return Stream.concat(
            basis.missing().stream().map(EstimatePart::withoutIt), supplements.remarks().stream())
        .toList();
  }

  @Override
  public void pour(EditionSink sink) {
    var segmentation = OpenSegmentation.segmentation();
    sink.segmentation(segmentation);
    sink.validation(EstimateChecking.of(inputs, estimates));
    sink.confidence(Confidence.of(inputs, estimates));
    supplements.pour(segmentation, sink);
    estimates.forEach(estimate -> sink.area(estimate.area()));
    for (int i = 0; i < estimates.size(); i++) {
      pourCounts(estimates.get(i), sink);
      sink.progress(100 * i / estimates.size());
    }
  }

  private static void pourCounts(PostcodeEstimate estimate, EditionSink sink) {
    int[] households = estimate.households();
    for (int subsegment = 0; subsegment < households.length; subsegment++) {
      sink.count(Postcode.of(estimate.postcode4()), subsegment, households[subsegment]);
    }
    if (!estimate.fullPostcodes().isEmpty()) {
      sink.fullPostcodes(estimate.postcode4(), estimate.fullPostcodes());
    }
  }
}
