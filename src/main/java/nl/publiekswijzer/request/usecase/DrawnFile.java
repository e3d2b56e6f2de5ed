// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.HashMap;
import java.util.Map;
import nl.publiekswijzer.disclosure.DrawnMembers;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.publication.Protection;

/**
 * What may be told of a member file: its draw.
 *
 * @param table by segment and subsegment
 * @param cards households by name of {@link nl.publiekswijzer.member.HouseholdCard}; empty when the
 *     file does not tell them
 * @param branches households by branch, the empty name for all others together; empty when the file
 *     tells none
 * @param municipalities by code, all of them
 * @param parts by code, all of them
 * @param told what the publication says of its protection
 */
record DrawnFile(
    DrawnMembers table,
    Map<String, Long> cards,
    Map<String, Long> branches,
    Map<String, Long> municipalities,
    Map<String, Long> parts,
    Protection told) {

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
