// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.household.Postcode;

/** Counts the rows of one member file while they pass by, and keeps none of them. */
public final class MemberFileCount {
  private static final int LINES_TOLD = 20;

  /** A column with more names holds something else than branches. */
  private static final int MOST_BRANCHES = 500;

  private final HouseholdTally tally;
  private final IntPredicate workArea;
  private final long smallestBranch;

  private final Map<MalformedReason, Long> malformed = new EnumMap<>(MalformedReason.class);
  private final Map<MalformedReason, List<Long>> malformedLines =
      new EnumMap<>(MalformedReason.class);
  private final Map<MatchLevel, Long> matched = new EnumMap<>(MatchLevel.class);
  private final Map<UnmatchedReason, Long> unmatched = new EnumMap<>(UnmatchedReason.class);
  private final Map<UnmatchedReason, List<Long>> unmatchedLines =
      new EnumMap<>(UnmatchedReason.class);
  private final Map<MemberKind, Long> kinds = new EnumMap<>(MemberKind.class);
  private final TreeMap<String, Long> branches = new TreeMap<>();
  private long delivered;
  private long repeats;
  private long excluded;
  private long considered;
  private long inside;
  private long outside;

  /**
   * @param workArea whether a four-digit postcode belongs to the work area
   * @param smallestBranch branches with fewer members inside the work area are forgotten
   */
  public MemberFileCount(HouseholdTally tally, IntPredicate workArea, long smallestBranch) {
    this.tally = tally;
    this.workArea = workArea;
    this.smallestBranch = smallestBranch;
  }

  public void malformed(long line, MalformedReason reason) {
    delivered++;
    malformed.merge(reason, 1L, Long::sum);
    tell(line, malformedLines.computeIfAbsent(reason, r -> new ArrayList<>()));
  }

  private static void tell(long line, List<Long> told) {
    if (told.size() < LINES_TOLD) {
      told.add(line);
    }
  }

  public void repeat() {
    delivered++;
    repeats++;
  }

  public void add(long line, MemberRow row) {
    delivered++;
    if (row.kind().isExcluded()) {
      excluded++;
      return;
    }
    considered++;
    boolean within = workArea.test(Postcode.area(row.address().postcode()));
    Match match = tally.add(row.address(), within);
    if (match.level() == null) {
      unmatched.merge(match.reason(), 1L, Long::sum);
      tell(line, unmatchedLines.computeIfAbsent(match.reason(), r -> new ArrayList<>()));
      return;
    }
    matched.merge(match.level(), 1L, Long::sum);
    if (within) {
      countInside(row);
    } else {
      outside++;
    }
  }

  private void countInside(MemberRow row) {
    inside++;
    kinds.merge(row.kind(), 1L, Long::sum);
    if (!row.branch().isEmpty() && branches.size() <= MOST_BRANCHES) {
      branches.merge(row.branch(), 1L, Long::sum);
    }
  }

  public MemberCounts counts() {
    return new MemberCounts(tally.cells(), List.of(), List.of());
  }

  /** Gives each counted household, see {@link HouseholdTally#households}. */
  public void households(LongConsumer consumer) {
    tally.households(consumer);
  }

  /** Counted households in one postcode of six characters, the most there are. */
  public long largestBlock() {
    return tally.largestBlock();
  }

  private List<NamedCount> largeBranches() {
    if (branches.size() > MOST_BRANCHES) {
      return List.of();
    }
    return branches.entrySet().stream()
        .filter(e -> e.getValue() >= smallestBranch)
        .map(e -> new NamedCount(e.getKey(), e.getValue()))
        .toList();
  }

  public MatchReport report(List<String> skippedColumns) {
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
        skippedColumns);
  }
}
