// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.List;
import nl.publiekswijzer.disclosure.TrueCount;
import nl.publiekswijzer.disclosure.TruePart;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * True counts of one work area, before any protection; a working value that is never published.
 *
 * @param parts postcode areas of the work area, or its municipalities where it has very many
 */
public record GatheredCounts(
    List<TrueCount> subsegments, List<Part> municipalities, List<TruePart> parts) {

  /** A municipality, or the part of it that lies in the work area. */
  public record Part(String code, String name, long households, BigFraction members) {}
}
