// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.util.List;
import java.util.UUID;

/**
 * How many households a library reached in one work area with all of its files that were looked at
 * together: the union by sketches, each household once.
 *
 * @param year to which the newest of its files refers
 * @param area how people call it
 * @param files what they hold, as reports call these people
 * @param households in the area
 * @param reached of them, in tens
 * @param margin the true number lies within so many, 95 times of 100
 * @param segments none where they are not known
 * @param number of the publication that tells it
 */
public record HouseholdUnion(
    UUID library,
    int year,
    String area,
    List<String> files,
    long households,
    long reached,
    long margin,
    List<Segment> segments,
    String number) {
  public HouseholdUnion {
    files = List.copyOf(files);
    segments = List.copyOf(segments);
  }

  /** The same of a segment. */
  public record Segment(String code, String name, long households, long reached, long margin) {
    /** How many it could add to the reach. */
    public long left() {
      return Math.max(0, households - reached);
    }
  }
}
