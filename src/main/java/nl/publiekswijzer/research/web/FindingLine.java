// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.research.Finding;
import nl.publiekswijzer.research.Measure;
import nl.publiekswijzer.research.Strength;
import nl.publiekswijzer.research.Tag;

/**
 * A finding on the page of its study, in words.
 *
 * @param measure its number; null without one
 * @param meta size of the group
 * @param strength in words
 * @param look of the badge that says so
 * @param tags what it is about
 */
public record FindingLine(
    String id,
    String text,
    Measure measure,
    String meta,
    String strength,
    String look,
    List<About> tags) {
  /**
   * What a finding is about.
   *
   * @param to all that is found about it
   */
  public record About(String text, String to) {}

  static FindingLine of(Finding finding, Speech words) {
    return new FindingLine(
        finding.id().toString(),
        finding.text(),
        finding.measure(),
        words.say("study.group", finding.n()),
        words.of("study.strength", finding.strength()),
        finding.strength() == Strength.SUBSTANTIATED ? "success" : "neutral",
        finding.tags().stream().map(FindingLine::about).toList());
  }

  private static About about(Tag tag) {
    String name =
        switch (tag.kind()) {
          case SEGMENT -> "segment";
          case THEME -> "thema";
          case PROPOSITION -> "propositie";
        };
    String code = URLEncoder.encode(tag.text(), StandardCharsets.UTF_8);
    return new About(tag.text(), StudyPaths.ALL + "?" + name + "=" + code);
  }
}
