// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.publiekswijzer.segmentation.Segment;
import nl.publiekswijzer.segmentation.Segmentation;
import nl.publiekswijzer.segmentation.Subsegment;

/**
 * A segment or subsegment by name.
 *
 * @param parent code of its segment; null for a segment itself
 * @param age place on the age axis, 0 (young) to 100 (old); of a segment the middle of its
 *     subsegments
 * @param welfare place on the welfare axis, 0 (low) to 100 (high); of a segment as for age
 * @param base households of the whole edition
 */
public record CatalogueEntry(
    String code, String parent, String name, int age, int welfare, long base) {
  public static CatalogueEntry of(Subsegment subsegment, long base) {
    return new CatalogueEntry(
        subsegment.code(),
        subsegment.segment(),
        subsegment.name(),
        subsegment.age(),
        subsegment.welfare(),
        base);
  }

  /**
   * All entries of a catalogue, first the segments.
   *
   * @param base households of the whole edition by ordinal of the subsegment
   */
  public static List<CatalogueEntry> of(Segmentation segmentation, long[] base) {
    var subsegments = segmentation.subsegments();
    var entries = new ArrayList<CatalogueEntry>();
    for (int i = 0; i < base.length; i++) {
      entries.add(of(subsegments.get(i), base[i]));
    }
    var segments =
        segmentation.segments().stream()
            .map(s -> of(s, entries.stream().filter(e -> e.parent().equals(s.code())).toList()))
            .toList();
    entries.addAll(0, segments);
    return entries;
  }

  private static CatalogueEntry of(Segment segment, List<CatalogueEntry> own) {
    return new CatalogueEntry(
        segment.code(),
        null,
        segment.name(),
        middle(own, CatalogueEntry::age),
        middle(own, CatalogueEntry::welfare),
        own.stream().mapToLong(CatalogueEntry::base).sum());
  }

  private static int middle(List<CatalogueEntry> own, ToIntFunction<CatalogueEntry> place) {
    return (int) Math.round(own.stream().mapToInt(place).average().orElse(0));
  }
}
