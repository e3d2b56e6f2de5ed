// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.member.MemberCell;
import nl.publiekswijzer.segmentation.Segment;

/**
 * What households of a work area are told apart by: the segments of an edition that knows
 * households, and nothing where it knows postcodes only.
 */
public final class AudienceCells {
  private static final String ALL = "*";

  private final LoadedEdition edition;
  private final long[] subsegments;

  public AudienceCells(LoadedEdition edition, WorkArea workArea) {
    this.edition = edition;
    this.subsegments = edition.counts().sum(edition.areas().postcodes(workArea));
  }

  /** Whether there are segments. */
  public boolean areSegments() {
    return edition.edition().granularity() == Granularity.ADDRESS;
  }

  /** Codes of the segments, or one of the whole. */
  public List<String> codes() {
    return areSegments() ? edition.segmentation().tree().segments() : List.of(ALL);
  }

  /** As printed. */
  public List<String> names() {
    return edition.segmentation().segments().stream().map(Segment::name).toList();
  }

  /** Households of each cell, as they are published. */
  public long[] households() {
    if (!areSegments()) {
      return new long[] {total()};
    }
    long[] sums = new long[codes().size()];
    IntStream.range(0, subsegments.length)
        .forEach(s -> sums[edition.segmentation().tree().segmentOf(s)] += subsegments[s]);
    return sums;
  }

  /** Households of the whole, as they are published. */
  public long total() {
    return LongStream.of(subsegments).sum();
  }

  /** Households by subsegment, as they are published. */
  public int[] bySubsegment() {
    return LongStream.of(subsegments).mapToInt(Math::toIntExact).toArray();
  }

  /** Place of the cell that a household is in. */
  public int of(int subsegment) {
    return subsegment == MemberCell.SPREAD || !areSegments()
        ? 0
        : edition.segmentation().tree().segmentOf(subsegment);
  }
}
