// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.publiekswijzer.household.Postcode;

/** Counts the rows of one member file while they pass by, and keeps none of them. */
public final class MemberFileCount {
  private final HouseholdTally tally;
  private final HouseOutcomes outcomes;
  private final FileArea area;
  private final Consumer<String> delivery;
  private final Additions additions = new Additions();
  private final Branches branches = new Branches();
  private final TypedAddresses.Builder typed = new TypedAddresses.Builder();

  private final Map<MalformedReason, ToldLines> malformed = new EnumMap<>(MalformedReason.class);
  private final ToldLines unknown = new ToldLines();
  private final ToldLines repeats = new ToldLines();
  private final ToldLines excluded = new ToldLines();
  private boolean tellsCards;
  private boolean tellsActivity;
  private long delivered;
  private long considered;
  private long inside;
  private final Map<Integer, Long> outside = new TreeMap<>();

  /**
   * @param delivery takes the rows inside the work area as they were delivered, see {@link
   *     DeliveredAddress}
   */
  public MemberFileCount(HouseholdTally tally, FileArea area, Consumer<String> delivery) {
    this.tally = tally;
    this.outcomes = new HouseOutcomes(tally.outcomes());
    this.area = area;
    this.delivery = delivery;
  }

  public void malformed(long line, MalformedReason reason) {
    delivered++;
    malformed.computeIfAbsent(reason, r -> new ToldLines()).add(line);
  }

  public void repeat(long line) {
    delivered++;
    repeats.add(line);
  }

  public void add(long line, MemberRow row) {
    delivered++;
    if (row.kind().isExcluded()) {
      excluded.add(line);
      return;
    }
    considered++;
    int postcode4 = Postcode.area(row.address().key().postcode());
    if (area.isInside(postcode4)) {
      addInside(row);
    } else if (area.exists(postcode4)) {
      outside.merge(postcode4, 1L, Long::sum);
    } else {
      unknown.add(line);
    }
  }

  /**
   * Whether kinds of card, activity and branches are told depends on rows, not on what is
   * recognised.
   */
  private void addInside(MemberRow row) {
    inside++;
    delivery.accept(row.delivered());
    tellsCards |= row.kind() == MemberKind.YOUTH || row.kind() == MemberKind.ADULT;
    tellsActivity |= !row.active();
    var key = row.address().key();
    int addition = additions.of(key.addition());
    typed.add(key, addition);
    var card = new Card(addition, row.kind(), branches.of(row.branch()), row.active());
    outcomes.add(key, addition, tally.add(row.address(), card));
  }

  /** What came of all rows that passed by. */
  public CountedMembers counted(BranchTies ties) {
    var told = branches.told();
    return new CountedMembers(
        tally.counted(new Crossed(branches, ties)),
        tellsCards,
        tellsActivity,
        told,
        outcomes.matches(),
        typed.build());
  }

  /** The recognised households of all rows that passed by, in memory only. */
  public void visit(HouseholdVisitor visitor) {
    tally.visit(additions, visitor);
  }

  /** Rows that passed by. */
  public long delivered() {
    return delivered;
  }

  /** Rows outside the work area, by postcode area. */
  public Map<Integer, Long> outside() {
    return Collections.unmodifiableMap(outside);
  }

  /** What depends on the file alone. */
  public MatchReport report(List<String> skippedColumns, MemberFileForm form) {
    boolean known = unknown.happened() == 0;
    return new MatchReport(
        delivered,
        told(ToldLines::happened),
        told(ToldLines::lines),
        repeats.happened(),
        excluded.happened(),
        considered,
        Map.of(),
        known ? Map.of() : Map.of(UnmatchedReason.UNKNOWN_POSTCODE, unknown.happened()),
        known ? Map.of() : Map.of(UnmatchedReason.UNKNOWN_POSTCODE, unknown.lines()),
        inside,
        considered - inside - unknown.happened(),
        skippedColumns,
        null,
        form.with(repeats.lines(), excluded.lines()));
  }

  private <V> Map<MalformedReason, V> told(Function<ToldLines, V> what) {
    return malformed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> what.apply(e.getValue())));
  }
}
