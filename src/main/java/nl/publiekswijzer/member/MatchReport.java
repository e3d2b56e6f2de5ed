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
    long inside,
    long outside,
    List<String> skippedColumns) {
  public MatchReport {
    malformed = ordered(malformed);
    malformedLines = new TreeMap<>(malformedLines);
    malformedLines.replaceAll((reason, lines) -> List.copyOf(lines));
    malformedLines = Collections.unmodifiableMap(malformedLines);
    matched = ordered(matched);
    unmatched = ordered(unmatched);
    skippedColumns = List.copyOf(skippedColumns);
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
