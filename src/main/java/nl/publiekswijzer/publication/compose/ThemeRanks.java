// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;
import nl.publiekswijzer.analysis.ThemeLine;
import nl.publiekswijzer.publication.ThemeRank;
import nl.publiekswijzer.segmentation.ThemeAspect;

/** Themes and segments, each in the order in which the other appeals to it. */
record ThemeRanks(Content content) {

  /** The themes of one segment, highest index first. */
  List<ThemeRank> ofSegment(String code) {
    return Themes.of(content).of(code).stream()
        .map(weighed -> rank(weighed, Themes.line(weighed, code).orElseThrow()))
        .toList();
  }

  /** The segments of one theme, highest index first; none when there is no such theme. */
  List<ThemeRank> byIndex(String theme) {
    return Themes.of(content).all().stream()
        .filter(weighed -> weighed.theme().code().equals(theme))
        .flatMap(weighed -> weighed.byIndex().stream().map(line -> rank(weighed, line)))
        .toList();
  }

  private ThemeRank rank(Themes.Weighed weighed, ThemeLine line) {
    var theme = weighed.theme();
    var aspect = theme.findLeadingAspect(line.code());
    return new ThemeRank(
        line.code(),
        content.figures().name(line.code()),
        theme.code(),
        theme.title(),
        theme.interest().get(line.code()),
        line.index(),
        line.isHook(),
        line.interested(),
        aspect.map(ThemeAspect::label).orElse(Dutch.DASH),
        aspect.map(ThemeAspect::stress).orElse(""),
        Themes.channel(content, line.code()));
  }
}
