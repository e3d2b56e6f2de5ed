// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One file of "Kerncijfers per postcode" (CBS).
 *
 * @param areas in the order of the file
 * @param year of whose 1 January the figures are; empty when the file does not say
 * @param version {@code v1}, {@code v2}, {@code v3} or {@code vol}, each telling more than the one
 *     before; empty when the file does not say
 */
public record PublishedPostcodes(
    List<PublishedCounts> areas, OptionalInt year, Optional<String> version) {
  /** No such file. */
  public static final PublishedPostcodes NONE =
      new PublishedPostcodes(List.of(), OptionalInt.empty(), Optional.empty());

  public PublishedPostcodes {
    areas = List.copyOf(areas);
  }
}
