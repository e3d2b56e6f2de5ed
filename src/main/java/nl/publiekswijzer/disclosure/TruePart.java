// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * True counts of one part of the work area; never leaves this package's rules unprotected.
 *
 * @param code of the part, such as its postcode
 * @param municipality code of the municipality it lies in
 * @param segments households by code of the segment
 * @param members member households
 */
public record TruePart(
    String code, String municipality, Map<String, Long> segments, BigFraction members) {
  public TruePart {
    segments = Map.copyOf(segments);
  }

  public long households() {
    return segments.values().stream().mapToLong(Long::longValue).sum();
  }
}
