// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.publiekswijzer.household.MatchLevel;

/**
 * What was read from a member file and what became of it, in rows: {@code delivered = malformed +
 * repeats + excluded + considered}, {@code considered = inside + outside + unmatched}. These depend
 * on the file alone; what depends on households is drawn. Member households are told by the
 * published figures only.
 *
 * <p>Reports of scheme OB-1 have no draw and tell rows exactly: {@code considered = matched +
 * unmatched}, {@code matched = inside + outside}.
 *
 * @param malformedLines for each reason the first lines of the file it happened on; never content
 * @param unmatched rows whose postcode area does not exist
 * @param unmatchedLines the same lines for these
 * @param inside rows with a postcode in the work area
 * @param skippedColumns names of columns that were not read
 * @param drawn null in reports of scheme OB-1, and where the file is too small to tell
 * @param form how the file was read
 */
public record MatchReport(
    long delivered,
    Map<MalformedReason, Long> malformed,
    Map<MalformedReason, List<Long>> malformedLines,
    long repeats,
    long excluded,
    long considered,
    Map<MatchLevel, Long> matched,
    Map<UnmatchedReason, Long> unmatched,
    Map<UnmatchedReason, List<Long>> unmatchedLines,
    long inside,
    long outside,
    List<String> skippedColumns,
    MatchDraw drawn,
    MemberFileForm form) {
  /** Per cents of recognition under which it is warned of. */
  public static final int WELL_RECOGNISED = 90;

  public MatchReport {
    form = form == null ? MemberFileForm.UNTOLD : form;
    malformed = ordered(malformed);
    malformedLines = copied(malformedLines);
    matched = ordered(matched);
    unmatched = ordered(unmatched);
    unmatchedLines = copied(unmatchedLines);
    skippedColumns = List.copyOf(skippedColumns);
  }

  /** Reports that were written down before lines were told have none. */
  private static <K extends Enum<K>> Map<K, List<Long>> copied(Map<K, List<Long>> lines) {
    var copy = new TreeMap<K, List<Long>>(lines == null ? Map.of() : lines);
    copy.replaceAll((reason, numbers) -> List.copyOf(numbers));
    return Collections.unmodifiableMap(copy);
  }

  private static <K extends Enum<K>> Map<K, Long> ordered(Map<K, Long> counts) {
    return Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /** The same with what may be told of households. */
  public MatchReport with(MatchDraw draw) {
    return new MatchReport(
        delivered,
        malformed,
        malformedLines,
        repeats,
        excluded,
        considered,
        matched,
        unmatched,
        unmatchedLines,
        inside,
        outside,
        skippedColumns,
        draw,
        form);
  }

  /** Reasons or levels with their numbers, the largest first. */
  public static <K> List<Map.Entry<K, Long>> largestFirst(Map<K, Long> counts) {
    return counts.entrySet().stream()
        .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
        .toList();
  }

  /** Whether it is one of scheme OB-1, in which all rows are told exactly. */
  public boolean isExact() {
    return !matched.isEmpty();
  }

  /** Recognised, out of {@link #lookedUp}: house numbers, or rows in an exact report. */
  public long recognised() {
    return drawn == null
        ? matched.values().stream().mapToLong(Long::longValue).sum()
        : drawn.recognised();
  }

  public long lookedUp() {
    return drawn == null ? considered : drawn.houses();
  }

  /** Rows of which a household could have been recognised: also those that cannot be read. */
  public long recognisable() {
    long unknown = unmatched.values().stream().mapToLong(Long::longValue).sum();
    return inside + unknown + malformedTotal();
  }

  /**
   * The <em>herkenning</em>: recognised rows, of those that are no repeats, not left out and not
   * outside the work area, in whole per cents rounded half up. About right, for rows inside the
   * work area are taken to be recognised as their house numbers are; empty where that is not told.
   */
  public OptionalInt recognition() {
    if (drawn == null || drawn.houses() == 0) {
      return OptionalInt.empty();
    }
    double share = (double) inside * drawn.recognised() / drawn.houses() / recognisable();
    return OptionalInt.of((int) Math.round(100 * share));
  }

  public long malformedTotal() {
    return malformed.values().stream().mapToLong(Long::longValue).sum();
  }
}
