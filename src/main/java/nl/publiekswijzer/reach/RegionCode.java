// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code of a municipality or of a district in it: GM and four digits, WK and six of which the first
 * four are those of the municipality; in the invented figures of the demonstration VB and VW with
 * two and four.
 *
 * @param municipality its own code, or that of the municipality it lies in
 */
public record RegionCode(String code, String municipality) {
  private static final Pattern MUNICIPALITY = Pattern.compile("GM\\d{4}|VB\\d{2}");
  private static final Pattern DISTRICT = Pattern.compile("WK\\d{6}|VW\\d{4}");

  /** Empty when this is none. */
  public static Optional<RegionCode> of(String text) {
    if (MUNICIPALITY.matcher(text).matches()) {
      return Optional.of(new RegionCode(text, text));
    }
    if (!DISTRICT.matcher(text).matches()) {
      return Optional.empty();
    }
    String digits = text.substring(2, text.length() - 2);
    return Optional.of(new RegionCode(text, (text.startsWith("WK") ? "GM" : "VB") + digits));
  }

  public boolean isMunicipality() {
    return code.equals(municipality);
  }
}
