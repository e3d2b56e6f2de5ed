// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Palette;

/** What a document is printed with: its own colour wherever templates and figures say accent. */
public record Inks(Colour accent) {
  public static final Inks STANDARD = new Inks(Palette.ACCENT);

  Colour of(Colour colour) {
    return colour.equals(Palette.ACCENT) ? accent : colour;
  }
}
