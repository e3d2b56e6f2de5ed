// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.List;
import java.util.Map;

/**
 * One row of a file of themes.
 *
 * @param aspect empty in the row of the theme itself
 * @param texts name, description and promise of a theme; name, what to stress and what to avoid of
 *     an aspect
 */
record ThemeRow(
    long line, String theme, String aspect, List<String> texts, Map<String, Integer> interest) {

  boolean isTheme() {
    return aspect.isEmpty();
  }

  Theme asTheme(List<ThemeAspect> aspects) {
    return new Theme(theme, texts.get(0), texts.get(1), texts.get(2), interest, aspects);
  }

  ThemeAspect asAspect() {
    return new ThemeAspect(aspect, texts.get(0), interest, texts.get(1), texts.get(2));
  }
}
