// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.WorkAreaLine;

/**
 * The index of one segment in a municipality of the work area, as a report about that municipality
 * alone would tell it.
 *
 * @param code of the segment
 * @param index against the base, 100 where the segment is as frequent as there; null where it is
 *     not told
 * @param untold why there is no index; null where there is one
 */
public record SegmentIndex(String code, Integer index, Untold untold) {

  /** Why an index is not told. */
  public enum Untold {
    /** The draw of the households alone may have made the difference. */
    UNCERTAIN,
    /** The segment is told with other small ones only. */
    TOO_SMALL,
    /** The base has no households of it. */
    NOT_COMPUTABLE,
    /** The segment holds more than 90 % of the municipality, and that is all that is told. */
    DOMINANT,
    /** Another segment does. */
    HIDDEN
  }

  public SegmentIndex {
    if ((index == null) == (untold == null)) {
      throw new IllegalArgumentException(
          "segment " + code + " has index " + index + " and reason " + untold);
    }
  }

  private static SegmentIndex told(String code, int index) {
    return new SegmentIndex(code, index, null);
  }

  private static SegmentIndex untold(String code, Untold why) {
    return new SegmentIndex(code, null, why);
  }

  /**
   * Out of the lines of the municipality's own analysis.
   *
   * @param codes of all segments
   */
  public static List<SegmentIndex> of(List<String> codes, List<WorkAreaLine> lines) {
    return codes.stream().map(code -> of(code, lines)).toList();
  }

  /** Of which nothing may be told. */
  public static List<SegmentIndex> hidden(List<String> codes) {
    return codes.stream().map(code -> untold(code, Untold.HIDDEN)).toList();
  }

  private static SegmentIndex of(String code, List<WorkAreaLine> lines) {
    boolean told = lines.stream().allMatch(WorkAreaLine::exact);
    return lines.stream()
        .filter(line -> !line.pooled() && line.code().equals(code))
        .findFirst()
        .map(SegmentIndex::of)
        .orElseGet(() -> untold(code, told ? Untold.TOO_SMALL : Untold.HIDDEN));
  }

  private static SegmentIndex of(WorkAreaLine line) {
    if (!line.exact()) {
      return untold(line.code(), Untold.DOMINANT);
    }
    if (line.uncertain()) {
      return untold(line.code(), Untold.UNCERTAIN);
    }
    return line.index() == null
        ? untold(line.code(), Untold.NOT_COMPUTABLE)
        : told(line.code(), line.index());
  }

  /** Whether it is told, and lies in a band. */
  public boolean isIn(Band band) {
    return index != null && Band.of(index) == band;
  }
}
