// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.research.Measure;
import nl.publiekswijzer.research.QuotedFinding;
import nl.publiekswijzer.research.Strength;
import nl.publiekswijzer.research.usecase.FindingsQuoted;

/** What research says of a segment or a theme, in words. */
@Dependent
public class ResearchQuotes {
  private final FindingsQuoted findings;
  private final Speech words;

  @Inject
  public ResearchQuotes(FindingsQuoted findings, PageWords words) {
    this.findings = findings;
    this.words = words.speech();
  }

  /**
   * A finding with where it comes from.
   *
   * @param figure its number with unit and margin; empty without one
   * @param look of the badge of its strength
   * @param source year and size of the group
   * @param to the page of its study
   */
  public record Quote(
      String text,
      String figure,
      String strength,
      String look,
      String title,
      String source,
      String to) {}

  List<Quote> ofSegment(String segmentation, String code) {
    return findings.ofSegment(segmentation, code).stream().map(this::quote).toList();
  }

  List<Quote> ofTheme(String segmentation, String code) {
    return findings.ofTheme(segmentation, code).stream().map(this::quote).toList();
  }

  private Quote quote(QuotedFinding quoted) {
    var finding = quoted.finding();
    return new Quote(
        finding.text(),
        figure(finding.measure()),
        words.of("study.strength", finding.strength()),
        finding.strength() == Strength.SUBSTANTIATED ? "success" : "neutral",
        quoted.title(),
        words.say("study.source", String.valueOf(quoted.year()), finding.n()),
        "/ui/netwerk/onderzoeken/" + quoted.study());
  }

  private String figure(Measure measure) {
    if (measure == null) {
      return "";
    }
    return measure.margin() == null
        ? words.say("study.figure", measure.number(), measure.unit())
        : words.say("study.figure.margin", measure.number(), measure.unit(), measure.margin());
  }
}
