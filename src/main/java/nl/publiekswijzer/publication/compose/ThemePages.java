// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.ThemeAnalysis;
import nl.publiekswijzer.analysis.ThemeLine;
import nl.publiekswijzer.segmentation.ThemeAspect;

/** Each theme with the segments it appeals to most in the work area. */
record ThemePages(Content content) {
  static final String THEMES = "themas";
  private static final Words WORDS = Words.of(THEMES);
  private static final int TOP = 3;

  /** One printed segment of a theme, with all that is told of the theme. */
  record Row(
      String theme,
      String heading,
      String description,
      String summary,
      String segment,
      String interested,
      String index,
      String aspect,
      String channel) {}

  /** Empty where the segmentation has no themes, or nothing is told of the segments here. */
  Optional<Part> part() {
    if (content.area().isEmpty() && content.tellsReachByArea()) {
      return Optional.empty();
    }
    var rows = Themes.of(content).all().stream().flatMap(this::rows).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part(
                THEMES,
                THEMES,
                Map.of(
                    "title", WORDS.text("titel"),
                    "intro", WORDS.text("inleiding"),
                    "note", note()),
                rows));
  }

  private String note() {
    String note = WORDS.against(content).text("noot");
    return content.tellsMemberSegments() ? note + " " + WORDS.text("noot.leden") : note;
  }

  private Stream<Row> rows(Themes.Weighed weighed) {
    List<ThemeLine> lines = weighed.analysis().byVolume();
    String summary = summary(weighed);
    return lines.stream().limit(TOP).map(line -> row(weighed, line, summary));
  }

  private Row row(Themes.Weighed weighed, ThemeLine line, String summary) {
    var theme = weighed.theme();
    return new Row(
        theme.code(),
        theme.title(),
        theme.description(),
        summary,
        content.label(line.code()),
        Dutch.about(line.interested()),
        Dutch.whole(line.index()),
        theme.findLeadingAspect(line.code()).map(ThemeAspect::label).orElse(Dutch.DASH),
        Themes.channel(content, line.code()));
  }

  private String summary(Themes.Weighed weighed) {
    var analysis = weighed.analysis();
    var best = weighed.byIndex().get(0);
    String summary =
        WORDS
            .against(content)
            .text(
                "samenvatting",
                Dutch.decimal(analysis.share().orElse(null)),
                Dutch.about(analysis.interested()),
                Dutch.decimal(analysis.baseShare().orElse(null)),
                Dutch.whole(analysis.index().orElse(null)),
                content.figures().name(best.code()),
                Dutch.whole(best.index()));
    return analysis
            .potential()
            .map(p -> summary + " " + WORDS.text("samenvatting.leden", Dutch.about(p)))
            .orElse(summary)
        + unknown(analysis);
  }

  /** Segments whose interest is not known do not weigh, and are named. */
  private String unknown(ThemeAnalysis analysis) {
    return analysis.unknown().isEmpty()
        ? ""
        : " " + WORDS.text("onbekend", String.join(", ", analysis.unknown()));
  }
}
