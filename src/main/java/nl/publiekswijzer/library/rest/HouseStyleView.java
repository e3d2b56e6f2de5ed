// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.rest;

import java.util.List;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.library.Logo;

/** A house style as the API tells it. */
public record HouseStyleView(
    String bibliotheek, String kleur, LogoView logo, List<String> waarschuwingen) {

  /** Size of the logo in pixels, as publications show it. */
  public record LogoView(int breedte, int hoogte) {
    static LogoView of(Logo logo) {
      return new LogoView(logo.width(), logo.height());
    }
  }

  static HouseStyleView of(String library, HouseStyle style, List<String> warnings) {
    return new HouseStyleView(
        library, style.accent().hex(), style.logo().map(LogoView::of).orElse(null), warnings);
  }
}
