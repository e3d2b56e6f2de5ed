// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.publiekswijzer.disclosure.DrawnMembers;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.member.HouseholdClass;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.publication.BroadGroups;
import nl.publiekswijzer.publication.Protection;

/**
 * What may be told of a member file: its draw.
 *
 * @param table by segment and subsegment
 * @param classes households by key of {@link HouseholdClass} and segment; empty when the file does
 *     not tell them
 * @param branches households by branch and segment, the empty name for all others together; empty
 *     when the file tells none
 * @param municipalities by code, all of them
 * @param parts by code, all of them
 * @param told what the publication says of its protection
 * @param groups null where the edition knows no postcodes of six characters
 */
record DrawnFile(
    DrawnMembers table,
    Map<String, long[]> classes,
    Map<String, long[]> branches,
    Map<String, Long> municipalities,
    Map<String, Long> parts,
    Protection told,
    BroadGroups groups) {

  /** Without broad groups. */
  DrawnFile(
      DrawnMembers table,
      Map<String, long[]> classes,
      Map<String, long[]> branches,
      Map<String, Long> municipalities,
      Map<String, Long> parts,
      Protection told) {
    this(table, classes, branches, municipalities, parts, told, null);
  }

  DrawnFile with(BroadGroups drawn) {
    return new DrawnFile(table, classes, branches, municipalities, parts, told, drawn);
  }

  /** Of a selection: a sum of classes or branches of this one draw (OB-2, rule M2). */
  DrawnMembers of(MemberSelection selection) {
    if (selection.isAll()) {
      return table;
    }
    var level = selection.isOfBranches() ? branches : classes;
    long[] segments = new long[table.segments().length];
    int chosen = 0;
    for (var cell : level.entrySet()) {
      if (selection.includes(cell.getKey())) {
        chosen++;
        for (int s = 0; s < segments.length; s++) {
          segments[s] += cell.getValue()[s];
        }
      }
    }
    return table.part(segments, chosen, level.size());
  }

  /** Households by name of {@link nl.publiekswijzer.member.HouseholdCard}. */
  Map<String, Long> cards() {
    var cards = new TreeMap<String, Long>();
    classes.forEach(
        (key, segments) ->
            cards.merge(HouseholdClass.of(key).card().name(), sum(segments), Long::sum));
    return cards;
  }

  /** Households by branch. */
  Map<String, Long> branchSums() {
    var sums = new TreeMap<String, Long>();
    branches.forEach((branch, segments) -> sums.put(branch, sum(segments)));
    return sums;
  }

  private static long sum(long[] segments) {
    return LongStream.of(segments).sum();
  }

  /** Members of the municipalities that have enough of them. */
  Map<String, Long> toldMunicipalities() {
    return enough(municipalities);
  }

  /** Members of the parts that have enough of them. */
  Map<String, Long> toldParts() {
    return enough(parts);
  }

  private static Map<String, Long> enough(Map<String, Long> drawn) {
    var enough = new HashMap<>(drawn);
    enough.values().removeIf(members -> members < Rules.STANDARD.part());
    return enough;
  }
}
