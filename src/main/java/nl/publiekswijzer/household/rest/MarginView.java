// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import java.util.List;
import nl.publiekswijzer.household.AreaMargin;

/**
 * By how many points an index of a postcode area may be off.
 *
 * @param marge500 median over areas of 500 to 2,000 households
 * @param marge2000 median over areas of 2,000 households and more
 * @param zeker areas of which it is sure enough
 * @param postcodes areas of 500 households and more
 */
public record MarginView(
    List<String> segmenten, int marge500, int marge2000, int zeker, int postcodes) {
  static MarginView of(AreaMargin found) {
    return new MarginView(
        found.segments(), found.small(), found.large(), found.sure(), found.areas());
  }
}
