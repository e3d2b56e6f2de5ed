// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Counts of one work area before members are drawn; a working value that is never published.
 *
 * @param households by ordinal of the subsegment, as they may be told
 * @param blocks drawn blocks of which these are a sum; 0 where they are estimates
 * @param members true counts; null without a member file
 * @param parts the smallest parts of the work area that may be told of, or its municipalities where
 *     it has very many
 */
public record GatheredCounts(
    long[] households,
    int blocks,
    TrueMembers members,
    List<Part> municipalities,
    List<SmallPart> parts) {

  /**
   * True member households; a fraction where they are spread over a postcode.
   *
   * @param subsegments by ordinal
   * @param cards by ordinal, for each class of households
   * @param branches by ordinal, for each branch that is told, also where it has nobody
   * @param classes keys of all classes that the file tells, also where they have nobody
   */
  public record TrueMembers(
      List<BigFraction> subsegments,
      Map<String, List<BigFraction>> cards,
      Map<String, List<BigFraction>> branches,
      List<String> classes) {}

  /** A municipality, or the part of it that lies in the work area. */
  public record Part(String code, String name, long households, long members) {}

  /**
   * A part on a map.
   *
   * @param code lowest postcode, or code of a municipality
   * @param name how people call it
   * @param municipality code of the municipality it lies in
   * @param segments households by code of the segment, as they may be told
   * @param members true member households
   */
  public record SmallPart(
      String code, String name, String municipality, Map<String, Long> segments, long members) {
    long households() {
      return segments.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Households of a segment. */
    long of(String segment) {
      return segments.getOrDefault(segment, 0L);
    }
  }
}
