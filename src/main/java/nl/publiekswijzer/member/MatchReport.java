// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.household.MatchLevel;

/**
 * What was read from a member file and what became of it: {@code delivered = malformed + repeats +
 * excluded + considered}, {@code considered = matched + unmatched}, {@code matched = inside +
 * outside}. All are numbers of rows; member households are told by the published figures only.
 *
 * @param malformedLines for each reason the first lines of the file it happened on; never content
 * @param unmatchedLines the same for rows that were not recognised
 * @param skippedColumns names of columns that were not read
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
    List<String> skippedColumns) {
  public MatchReport {
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

  public long matchedTotal() {
    return inside + outside;
  }

  public long malformedTotal() {
    return malformed.values().stream().mapToLong(Long::longValue).sum();
  }
}
