// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.platform.Sha256;

/** By what one house style is told from another, however it came about. */
final class Look {
  private Look() {}

  static String of(HouseStyle style) {
    String accent = style.accent().hex();
    return style.logo().map(logo -> accent + " " + Sha256.of(logo.png())).orElse(accent);
  }
}
