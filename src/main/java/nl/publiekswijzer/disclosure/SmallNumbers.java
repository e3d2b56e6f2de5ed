package nl.publiekswijzer.disclosure;

import java.util.BitSet;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The one place between the analysis and every output where small numbers are hidden, pooled and
 * rounded: rules D1, D2, D3, D4 and D6. (D5, the floors, is {@link SizeFloors}.)
 */
public final class SmallNumbers {
  private final Rules rules;
  private final MemberNoise noise;

  public SmallNumbers(Rules rules, MemberNoise noise) {
    this.rules = rules;
    this.noise = noise;
  }

  /** Tables of a work area by segment and subsegment, with members where there are any. */
  public ProtectedTables protect(List<TrueCount> subsegments) {
    var cells = new Cells(subsegments);
    BitSet households = hiddenHouseholds(cells);
    BitSet members = hiddenMembers(cells, households);
    var areaTable = TableMaker.ofHouseholds(cells, households, rules);
    var memberTable = TableMaker.ofMembers(cells, members, rules, new MemberRounding(rules, noise));
    return new ProtectedTables(
        areaTable.segments(),
        areaTable.subsegments(),
        memberTable.segments(),
        memberTable.subsegments());
  }

  /** A member count that stands on its own, such as that of a municipality; null when too small. */
  public Long published(String cell, BigFraction members, long households) {
    return isSmallMembers(members, households)
        ? null
        : new MemberRounding(rules, noise)
            .published(new TrueCount(cell, "", 0, households, members));
  }

  private BitSet hiddenHouseholds(Cells cells) {
    var sizes = cells.all().stream().map(c -> BigFraction.of(c.households())).toList();
    var cover = new HouseholdCover(cells, rules.threshold());
    var suppression = new Suppression(cells, sizes, cover);
    for (int i = 0; i < cells.all().size(); i++) {
      long count = cells.all().get(i).households();
      if (count > 0 && count < rules.threshold()) {
        suppression.hide(i);
      }
    }
    return suppression.hidden();
  }

  /** Where the household count is hidden, everything that follows from it is hidden (D2). */
  private BitSet hiddenMembers(Cells cells, BitSet households) {
    var sizes = cells.all().stream().map(TrueCount::members).toList();
    var suppression = new Suppression(cells, sizes, new MemberCover(cells, rules.threshold()));
    households.stream().forEach(suppression::hide);
    for (int i = 0; i < cells.all().size(); i++) {
      var cell = cells.all().get(i);
      if (cell.households() > 0 && isSmallMembers(cell.members(), cell.households())) {
        suppression.hide(i);
      }
    }
    return suppression.hidden();
  }

  private boolean isSmallMembers(BigFraction members, long households) {
    var threshold = BigFraction.of(rules.threshold());
    return members.compareTo(threshold) < 0
        || BigFraction.of(households).subtract(members).compareTo(threshold) < 0;
  }
}
