// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A subject on which a library can address people, with the interest of each segment.
 *
 * <p>The interest in the themes that are shipped is an editorial estimate of our own, not a
 * measurement: good for an order of segments, not for a count of people.
 *
 * @param title Dutch, as printed
 * @param promise what the library offers
 * @param interest households of each segment that it appeals to, in per cent, in the order of the
 *     segmentation; a segment of which it is unknown is absent
 * @param aspects at least two, none of more interest to a segment than the theme where both are
 *     known
 */
public record Theme(
    String code,
    String title,
    String description,
    String promise,
    Map<String, Integer> interest,
    List<ThemeAspect> aspects) {
  private static final int ALL = 100;

  public Theme {
    interest = checked(code, interest);
    aspects = List.copyOf(aspects);
    if (aspects.size() < 2) {
      throw new IllegalArgumentException("theme " + code + " needs two aspects or more");
    }
    var codes = new HashSet<String>();
    for (ThemeAspect aspect : aspects) {
      if (!codes.add(aspect.code())) {
        throw new IllegalArgumentException(code + " has the aspect " + aspect.code() + " twice");
      }
      if (!above(interest, aspect.interest()).isEmpty()) {
        throw new IllegalArgumentException(aspect.code() + " has more interest than " + code);
      }
    }
  }

  /** The aspect that appeals to most of a segment, of equal ones the first; empty if unknown. */
  public Optional<ThemeAspect> findLeadingAspect(String segment) {
    return aspects.stream()
        .filter(a -> a.interest().containsKey(segment))
        .max(Comparator.comparing(a -> a.interest().get(segment)));
  }

  /** Segments with more interest in the aspect than in the theme, in the order of the aspect. */
  static List<String> above(Map<String, Integer> theme, Map<String, Integer> aspect) {
    return aspect.keySet().stream()
        .filter(segment -> aspect.get(segment) > theme.getOrDefault(segment, ALL))
        .toList();
  }

  static Map<String, Integer> checked(String code, Map<String, Integer> interest) {
    interest.forEach(
        (segment, percent) -> {
          if (percent < 0 || percent > ALL) {
            throw new IllegalArgumentException(
                "interest of " + segment + " in " + code + " is no share: " + percent);
          }
        });
    return Collections.unmodifiableMap(new LinkedHashMap<>(interest));
  }
}
