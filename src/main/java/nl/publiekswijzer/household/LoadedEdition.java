// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.publiekswijzer.analysis.SumCode;
import nl.publiekswijzer.area.AreaMap;
import nl.publiekswijzer.area.BaseArea;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.estimate.Confidence;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.segmentation.Segment;
import nl.publiekswijzer.segmentation.Segmentation;

/**
 * An edition in memory, immutable.
 *
 * @param base national households per subsegment, by ordinal
 * @param addresses present for granularity ADDRESS
 * @param postcodes present for granularity POSTCODE
 * @param estimation what is known of an estimate; of another edition nothing
 */
public record LoadedEdition(
    Edition edition,
    Segmentation segmentation,
    AreaMap areas,
    AreaCounts counts,
    long[] base,
    Optional<HouseholdIndex> addresses,
    Optional<PostcodeIndex> postcodes,
    Supplements supplements,
    Estimation estimation) {
  /** Points by which an index may be off and still be told of part of a municipality. */
  private static final double MOST_OFF = 30;

  /** Part of a large index by which it may be off. */
  private static final double MOST_PART_OFF = 0.3;

  private static final double HUNDRED = 100;

  /** What was found of an estimate; of another edition nothing. */
  public Validation validation() {
    return estimation.validation();
  }

  /** Households per subsegment, by ordinal, of what a work area is compared with. */
  public long[] base(ComparisonBase chosen, WorkArea workArea) {
    return chosen.isCountry() ? base : counts.sum(BaseArea.of(areas, chosen, workArea).postcodes());
  }

  /**
   * Codes of the segments that may be told of some postcode areas: all, unless they are estimates,
   * of which those may be told that agreed with an independent table, and of part of a municipality
   * those that are sure.
   */
  public Set<String> told(SortedSet<Integer> postcodes4) {
    boolean within = edition.origin() == Origin.ESTIMATE && !areas.areMunicipalities(postcodes4);
    return told(within).stream()
        .filter(code -> !within || isSure(code, postcodes4))
        .collect(Collectors.toSet());
  }

  /**
   * Codes of the segments that may be told of parts, where they are sure.
   *
   * @param ofMunicipalities whether the parts lie in municipalities, and are none themselves
   */
  public Set<String> told(boolean ofMunicipalities) {
    if (edition.isDrawn()) {
      return segmentation.segments().stream().map(Segment::code).collect(Collectors.toSet());
    }
    return ofMunicipalities ? validation().local() : validation().municipal();
  }

  /** Codes of segments that are told together of some postcode areas, not all by themselves. */
  public List<List<String>> together(SortedSet<Integer> postcodes4) {
    boolean within = edition.origin() == Origin.ESTIMATE && !areas.areMunicipalities(postcodes4);
    var told = told(postcodes4);
    return validation().together().stream()
        .filter(codes -> !told.containsAll(codes))
        .filter(codes -> !within || isSure(SumCode.of(codes), postcodes4))
        .toList();
  }

  /**
   * Codes of segments that are told together of parts, since at least one of them is not told by
   * itself.
   *
   * @param ofMunicipalities whether the parts lie in municipalities, and are none themselves
   */
  public List<List<String>> together(boolean ofMunicipalities) {
    var told = told(ofMunicipalities);
    return validation().together().stream().filter(codes -> !told.containsAll(codes)).toList();
  }

  /**
   * Whether the index of a segment, or of several together ({@link SumCode}), may be told of some
   * postcode areas: it is off by 30 points at most, or by 30 per cent of itself.
   */
  public boolean isSure(String code, SortedSet<Integer> postcodes4) {
    double most = Math.max(MOST_OFF, MOST_PART_OFF * index(code, postcodes4));
    return edition.isDrawn() || halfWidth(code, postcodes4) <= most;
  }

  private double index(String code, SortedSet<Integer> postcodes4) {
    double country = share(code, base);
    return country > 0 ? HUNDRED * share(code, counts.sum(postcodes4)) / country : 0;
  }

  /** Share of a segment, or of several together, among households by ordinal of the subsegment. */
  public double share(String code, long[] households) {
    var segments = SumCode.segments(code);
    long some = 0;
    long all = 0;
    for (int s = 0; s < households.length; s++) {
      all += households[s];
      some += segments.contains(segmentation.subsegments().get(s).segment()) ? households[s] : 0;
    }
    return all > 0 ? (double) some / all : 0;
  }

  /**
   * Half the width of the 90 % interval of an index against the country, in points: for several
   * areas the mean of theirs by households, which is more than that of their sum. 0 where nothing
   * is estimated; without end where it is not known.
   */
  public double halfWidth(String code, SortedSet<Integer> postcodes4) {
    if (edition.isDrawn()) {
      return 0;
    }
    double sum = 0;
    double all = 0;
    boolean whole = areas.areMunicipalities(postcodes4);
    for (var own : areas.byMunicipality(postcodes4).entrySet()) {
      if (whole) {
        long households = counts.households(own.getValue());
        sum += households * width(confidence().ofMunicipality(own.getKey(), code));
        all += households;
      } else {
        for (int postcode : own.getValue()) {
          long households = counts.households(List.of(postcode));
          sum += households == 0 ? 0 : households * width(confidence().ofPostcode(postcode, code));
          all += households;
        }
      }
    }
    return all > 0 ? sum / all : Double.POSITIVE_INFINITY;
  }

  private Confidence confidence() {
    return estimation.confidence();
  }

  private static double width(OptionalInt known) {
    return known.isPresent() ? known.getAsInt() : Double.POSITIVE_INFINITY;
  }
}
