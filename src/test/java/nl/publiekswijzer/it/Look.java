// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

/** How somebody looks at pages: width, colours, language, with or without scripts. */
enum Look {
  WIDE(1440, ColorScheme.LIGHT, "nl", true),
  DARK(1440, ColorScheme.DARK, "nl", true),
  TABLET(768, ColorScheme.LIGHT, "nl", true),
  /** As narrow as pages must still fit. */
  NARROW(320, ColorScheme.LIGHT, "nl", true),
  ENGLISH(1280, ColorScheme.LIGHT, "en", true),
  WITHOUT_SCRIPTS(1280, ColorScheme.LIGHT, "nl", false);

  private static final int HEIGHT = 900;

  private final int width;
  private final ColorScheme scheme;
  private final String language;
  private final boolean scripts;

  Look(int width, ColorScheme scheme, String language, boolean scripts) {
    this.width = width;
    this.scheme = scheme;
    this.language = language;
    this.scripts = scripts;
  }

  String language() {
    return language;
  }

  boolean scripts() {
    return scripts;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setLocale("nl-NL")
        .setTimezoneId("Europe/Amsterdam")
        .setViewportSize(width, HEIGHT)
        .setColorScheme(scheme)
        .setForcedColors(ForcedColors.NONE)
        .setJavaScriptEnabled(scripts);
  }
}
