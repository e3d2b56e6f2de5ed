// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.library.read.LogoReader;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;

/** A house style as it is sent: the part {@code huisstijl} first, then perhaps {@code logo}. */
public record HouseStyleSubmission(Optional<Colour> accent, Optional<byte[]> logo) {
  private static final String STYLE = "huisstijl";
  private static final String LOGO = "logo";

  /** The part {@code huisstijl}. */
  public record Style(String kleur) {
    public Optional<Colour> accent() {
      if (kleur != null && !kleur.matches("#[0-9A-Fa-f]{6}")) {
        throw new InvalidInput("kleur", "Schrijf de kleur als #RRGGBB, zoals #0B4F6C.");
      }
      return Optional.ofNullable(kleur).map(Colour::of);
    }
  }

  /**
   * Reads the parts.
   *
   * @throws InvalidInput when they are others
   */
  static HouseStyleSubmission read(Parts parts) {
    if (!parts.next() || !parts.name().equals(STYLE)) {
      throw new InvalidInput(STYLE, "Stuur eerst het deel huisstijl, daarna het logo.");
    }
    Optional<Colour> accent = parts.json(Style.class).accent();
    if (!parts.next()) {
      return new HouseStyleSubmission(accent, Optional.empty());
    }
    if (!parts.name().equals(LOGO)) {
      throw new InvalidInput(LOGO, "Na het deel huisstijl komt alleen nog het deel logo.");
    }
    return new HouseStyleSubmission(accent, Optional.of(bytes(parts)));
  }

  /** One byte more than a logo may have at most. */
  public static byte[] bytes(Parts parts) {
    try (InputStream in = parts.content()) {
      return in.readNBytes(LogoReader.LARGEST + 1);
    } catch (IOException e) {
      throw Parts.refusal(e);
    }
  }
}
