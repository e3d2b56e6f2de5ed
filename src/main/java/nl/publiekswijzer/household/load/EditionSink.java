// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.util.List;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.estimate.Confidence;
import nl.publiekswijzer.estimate.FullPostcodeEstimate;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.segmentation.Segmentation;

/** Takes an edition piece by piece: catalogue, areas and supplements, then households or counts. */
public interface EditionSink {
  void segmentation(Segmentation segmentation);

  /** What was found of an estimate; without it nothing of it may be told. */
  void validation(Validation validation);

  /** How sure an estimate is. */
  void confidence(Confidence confidence);

  void area(PostcodeArea area);

  /** One household at an address. */
  void household(int postcode, int number, String addition, int subsegment);

  /** Households of one subsegment at a postcode of four digits or six characters. */
  void count(int postcode, int subsegment, int households);

  /** Of which postcodes of six characters an estimated area is the sum. */
  void fullPostcodes(int postcode4, List<FullPostcodeEstimate> postcodes);

  /** A file that comes beside the households, kept as it is. */
  void supplement(Supplement supplement, byte[] content);

  /** National households of a subsegment; without it those of the edition itself count. */
  void base(int subsegment, long households);

  /**
   * How far the source is.
   *
   * @param percent 0 to 100
   */
  void progress(int percent);
}
