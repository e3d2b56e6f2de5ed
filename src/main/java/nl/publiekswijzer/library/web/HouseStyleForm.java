// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import java.util.Optional;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.library.rest.HouseStyleSubmission;
import nl.publiekswijzer.platform.rest.Parts;

/**
 * A house style as the form sends it.
 *
 * @param colour as it was typed
 * @param logo empty when none was chosen
 */
record HouseStyleForm(String colour, Optional<byte[]> logo) {

  static HouseStyleForm read(Parts parts) {
    String colour = "";
    Optional<byte[]> logo = Optional.empty();
    while (parts.next()) {
      if (parts.name().equals("kleur")) {
        colour = parts.text().strip();
      } else if (parts.name().equals("logo")) {
        byte[] bytes = HouseStyleSubmission.bytes(parts);
        logo = bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
      }
    }
    return new HouseStyleForm(colour, logo);
  }

  /** The colour; the standard one when none was typed. */
  Optional<Colour> accent() {
    return new HouseStyleSubmission.Style(colour.isEmpty() ? null : colour).accent();
  }
}
