// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.util.Objects;
import java.util.Optional;

/**
 * Which findings are wanted; what is empty leaves nothing out.
 *
 * @param segmentation name of the segmentation of segment and theme; empty for any
 * @param segment code
 * @param theme code
 * @param proposition code
 * @param yearFrom first year; 0 for any
 */
public record FindingQuestion(
    String segmentation,
    String segment,
    String theme,
    String proposition,
    int yearFrom,
    Optional<Strength> strength) {
  public static final FindingQuestion ALL =
      new FindingQuestion("", "", "", "", 0, Optional.empty());

  public FindingQuestion {
    Objects.requireNonNull(strength);
  }

  /**
   * The same question with segment and theme as {@link Tag#text()} writes them; a code by itself is
   * that of any segmentation.
   */
  public static FindingQuestion of(
      String segment, String theme, String proposition, int yearFrom, Optional<Strength> strength) {
    String named = segment.contains("/") ? segment : theme;
    return new FindingQuestion(
        named.substring(0, Math.max(0, named.lastIndexOf('/'))),
        segment.substring(segment.lastIndexOf('/') + 1),
        theme.substring(theme.lastIndexOf('/') + 1),
        proposition,
        yearFrom,
        strength);
  }
}
