package nl.publiekswijzer.publication;

import nl.publiekswijzer.segmentation.Subsegment;

/**
 * A segment or subsegment by name.
 *
 * @param parent code of its segment; null for a segment itself
 * @param age place on the age axis, 0 (young) to 100 (old); of a segment the middle of its
 *     subsegments
 * @param welfare place on the welfare axis, 0 (low) to 100 (high); of a segment as for age
 */
public record CatalogueEntry(String code, String parent, String name, int age, int welfare) {
  public static CatalogueEntry of(Subsegment subsegment) {
    return new CatalogueEntry(
        subsegment.code(),
        subsegment.segment(),
        subsegment.name(),
        subsegment.age(),
        subsegment.welfare());
  }
}
