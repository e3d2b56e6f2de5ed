// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.publiekswijzer.figure.Colour;

/** The colour tokens of the brand in one scheme, read from its style sheet. */
record BrandColours(Map<String, Colour> tokens) {
  private static final Pattern TOKEN = Pattern.compile("--pw-([\\w-]+):\\s*(#[0-9a-f]{6});");
  private static final String THEME = ".publiekswijzer-theme {";

  static BrandColours light(String css) {
    return new BrandColours(block(css, THEME));
  }

  /** What the dark scheme does not say holds from the light one. */
  static BrandColours dark(String css) {
    var tokens = new HashMap<>(light(css).tokens());
    tokens.putAll(block(css, "@media (prefers-color-scheme: dark) {\n  " + THEME));
    return new BrandColours(tokens);
  }

  static BrandColours print(String css) {
    var tokens = new HashMap<>(light(css).tokens());
    tokens.putAll(block(css, "@media print {\n  " + THEME));
    return new BrandColours(tokens);
  }

  Colour read(String token) {
    if (!tokens.containsKey(token)) {
      throw new IllegalArgumentException("the brand has no colour --pw-" + token);
    }
    return tokens.get(token);
  }

  private static Map<String, Colour> block(String css, String opening) {
    int start = css.indexOf(opening);
    if (start < 0) {
      throw new IllegalArgumentException("the brand has no block " + opening);
    }
    Map<String, Colour> tokens = new HashMap<>();
    Matcher found = TOKEN.matcher(css.substring(start, css.indexOf('}', start)));
    while (found.find()) {
      tokens.put(found.group(1), Colour.of(found.group(2)));
    }
    return Map.copyOf(tokens);
  }
}
