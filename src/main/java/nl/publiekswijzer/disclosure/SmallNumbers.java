// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one place between the analysis and every output where small numbers are hidden, pooled, drawn
 * and rounded: rules D1, D2, D3, D4 and D6, and the floor of a row. (D5, the floors of the whole,
 * is {@link SizeFloors}.)
 */
public final class SmallNumbers {
  private final Rules rules;
  private final MemberNoise noise;
  private final ReleaseRecord record;

  public SmallNumbers(Rules rules, MemberNoise noise) {
    this(rules, noise, new ReleaseRecord());
  }

  /**
   * @param record takes down what became of every cell
   */
  public SmallNumbers(Rules rules, MemberNoise noise, ReleaseRecord record) {
    this.rules = rules;
    this.noise = noise;
    this.record = record;
  }

  /** Tables of a work area by segment and subsegment, with members where there are any. */
  public ProtectedTables protect(List<TrueCount> subsegments) {
    var hiding = new TableHiding(new Cells(subsegments), rules, noise);
    var areaTable = hiding.households(record);
    var memberTable = hiding.members(record);
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
  public Map<String, Long> publishedParts(CellKind kind, List<TrueCount> parts) {
    boolean ofTheArea = kind == CellKind.MUNICIPALITY;
    return publishedParts(kind, ofTheArea ? CellKind.WHOLE : kind.name(Set.of()), parts);
  }

  /**
   * @param whole name of all parts together
   */
  Map<String, Long> publishedParts(CellKind kind, String whole, List<TrueCount> parts) {
    var filled = parts.stream().filter(part -> part.households() > 0).toList();
    return filled.isEmpty()
        ? Map.of()
        : new PartHiding(new Cells(filled, kind, whole), rules, noise).published(record);
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
}
