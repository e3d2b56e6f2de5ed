// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.publiekswijzer.household.Postcode;

/** Counts the rows of one member file while they pass by, and keeps none of them. */
public final class MemberFileCount {
  private static final int LINES_TOLD = 20;

  private final HouseholdTally tally;
  private final HouseOutcomes outcomes;
  private final FileArea area;
  private final Consumer<String> delivery;
  private final Additions additions = new Additions();
  private final Branches branches = new Branches();
  private final TypedAddresses.Builder typed = new TypedAddresses.Builder();

  private final Map<MalformedReason, Long> malformed = new EnumMap<>(MalformedReason.class);
  private final Map<MalformedReason, List<Long>> malformedLines =
      new EnumMap<>(MalformedReason.class);
  private final List<Long> unknownLines = new ArrayList<>();
  private long unknown;
  private boolean tellsCards;
  private boolean tellsActivity;
  private long delivered;
  private long repeats;
  private long excluded;
  private long considered;
  private long inside;

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
    int postcode4 = Postcode.area(row.address().postcode());
    if (area.isInside(postcode4)) {
      addInside(row);
    } else if (!area.exists(postcode4)) {
      unknown++;
      tell(line, unknownLines);
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
    int addition = additions.of(row.address().addition());
    typed.add(row.address(), addition);
    var card = new Card(addition, row.kind(), branches.of(row.branch()), row.active());
    outcomes.add(row.address(), addition, tally.add(row.address(), card));
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

  /** What depends on the file alone. */
  public MatchReport report(List<String> skippedColumns) {
    boolean known = unknown == 0;
    return new MatchReport(
        delivered,
        malformed,
        malformedLines,
        repeats,
        excluded,
        considered,
        Map.of(),
        known ? Map.of() : Map.of(UnmatchedReason.UNKNOWN_POSTCODE, unknown),
        known ? Map.of() : Map.of(UnmatchedReason.UNKNOWN_POSTCODE, unknownLines),
        inside,
        considered - inside - unknown,
        skippedColumns,
        null);
  }
}
