// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.ReachCount;

/**
 * A larger area within the work area: a municipality, a place or a district of a town.
 *
 * @param parts of the work area that lie in it
 */
record District(String name, List<PartLine> parts) {

  District {
    parts = List.copyOf(parts);
  }

  List<PartLine> told() {
    return parts.stream().filter(p -> p.members() != null).toList();
  }

  long households() {
    return parts.stream().mapToLong(PartLine::households).sum();
  }

  /** Of the parts that are told. */
  ReachCount reach() {
    return new ReachCount(
        name,
        told().stream().mapToLong(PartLine::members).sum(),
        told().stream().mapToLong(PartLine::households).sum(),
        ReachCount.DRAWN * told().size());
  }

  /** Households with a member of every hundred, of the parts that are told. */
  BigDecimal penetration() {
    return Formulas.printedPenetration(reach().members(), reach().households());
  }

  /** Households without a member, of the parts that are told. */
  long nonMembers() {
    return reach().households() - reach().members();
  }

  /** Households of the parts in which a segment is the largest. */
  long householdsWhere(String dominant) {
    return parts.stream()
        .filter(p -> dominant.equals(p.dominant()))
        .mapToLong(PartLine::households)
        .sum();
  }
}
