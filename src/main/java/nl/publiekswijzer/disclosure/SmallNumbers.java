package nl.publiekswijzer.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /**
   * Members of the parts of a whole that is told too, such as municipalities: published counts by
   * code, without the hidden ones. A hidden part would follow from the others by subtraction, so it
   * takes the next smallest with it until what is hidden is large enough together.
   *
   * @param parts all of them, so also one that nobody asks for, if it can be told by subtraction
   */
  public Map<String, Long> publishedParts(List<TrueCount> parts) {
    var filled = parts.stream().filter(part -> part.households() > 0).toList();
    if (filled.isEmpty()) {
      return Map.of();
    }
    var cells = new Cells(filled);
    var hidden = hiddenParts(cells);
    var rounding = new MemberRounding(rules, noise);
    return IntStream.of(cells.subsegments())
        .filter(i -> !hidden.get(i))
        .mapToObj(cells.all()::get)
        .collect(Collectors.toMap(TrueCount::code, rounding::published));
  }

  /**
   * What may be told of the parts of a work area by segment.
   *
   * @param told segments with a line of their own in the table of the whole work area
   * @param chosen the segment whose share is told for every part
   */
  public List<ProtectedPart> protectParts(List<TruePart> parts, Set<String> told, String chosen) {
    return new Parts(this, rules).protect(parts, told, chosen);
  }

  /**
   * Published members of parts by code, without the hidden ones.
   *
   * @param municipalities codes of those whose own members are published
   */
  public Map<String, Long> publishedMembers(List<TruePart> parts, Set<String> municipalities) {
    return new Parts(this, rules).publishedMembers(parts, municipalities);
  }

  private BitSet hiddenParts(Cells cells) {
    var sizes = cells.all().stream().map(TrueCount::members).toList();
    var suppression = new Suppression(cells, sizes, new PartCover(cells, rules));
    for (int i : cells.subsegments()) {
      var part = cells.all().get(i);
      if (part.households() < rules.workArea() || isSmallMembers(part)) {
        suppression.hide(i);
      }
    }
    return suppression.hidden();
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
      if (cell.households() > 0 && isSmallMembers(cell)) {
        suppression.hide(i);
      }
    }
    return suppression.hidden();
  }

  private boolean isSmallMembers(TrueCount cell) {
    var threshold = BigFraction.of(rules.threshold());
    return cell.members().compareTo(threshold) < 0 || cell.nonMembers().compareTo(threshold) < 0;
  }
}
