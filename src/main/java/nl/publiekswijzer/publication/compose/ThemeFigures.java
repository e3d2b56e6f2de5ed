// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.ThemeLine;
import nl.publiekswijzer.publication.compose.Themes.Weighed;

/**
 * Whom themes appeal to in the work area, as the figures files tell it. Interest is an estimate in
 * whole per cents, so households are told in hundreds; fewer than fifty are not told.
 */
record ThemeFigures(List<ThemeFigure> themes) {
  private static final long HUNDRED = 100;

  /**
   * One theme.
   *
   * @param share per cent of the households of the work area; null where nobody is told of, as are
   *     base share and index
   * @param households that it appeals to, in hundreds; null where they round to none
   * @param nonMembers of them without a member; null likewise, and where members are not told of
   * @param unknown codes of segments whose interest is not known
   */
  record ThemeFigure(
      String code,
      String title,
      BigDecimal share,
      BigDecimal baseShare,
      Integer index,
      Long households,
      Long nonMembers,
      List<String> unknown,
      List<ThemeSegment> segments) {}

  /**
   * One segment within a theme.
   *
   * @param interest per cent of its households
   * @param contribution per cent of all that the theme appeals to
   */
  record ThemeSegment(
      String theme,
      String code,
      String name,
      int interest,
      Integer index,
      Long households,
      BigDecimal contribution,
      Long nonMembers) {}

  /** None where nothing is told of the segments of a work area. */
  static ThemeFigures of(Content content) {
    boolean told = content.area().isPresent() || content.tellsMemberSegments();
    return new ThemeFigures(
        told
            ? Themes.of(content).all().stream().map(theme -> theme(content, theme)).toList()
            : List.of());
  }

  private static ThemeFigure theme(Content content, Weighed weighed) {
    var analysis = weighed.analysis();
    return new ThemeFigure(
        weighed.theme().code(),
        weighed.theme().title(),
        analysis.share().orElse(null),
        analysis.baseShare().orElse(null),
        analysis.index().orElse(null),
        inHundreds(analysis.interested()),
        analysis.potential().map(ThemeFigures::inHundreds).orElse(null),
        analysis.unknown(),
        content.segments().stream()
            .flatMap(segment -> Themes.line(weighed, segment.code()).stream())
            .map(line -> segment(content, weighed, line))
            .toList());
  }

  private static ThemeSegment segment(Content content, Weighed weighed, ThemeLine line) {
    int interest = weighed.theme().interest().get(line.code());
    return new ThemeSegment(
        weighed.theme().code(),
        line.code(),
        content.figures().name(line.code()),
        interest,
        line.index(),
        inHundreds(line.interested()),
        line.contribution(),
        nonMembers(content, line.code())
            .map(all -> inHundreds(all * interest / HUNDRED))
            .orElse(null));
  }

  private static Optional<Long> nonMembers(Content content, String code) {
    return content
        .members()
        .flatMap(members -> Content.memberLine(members.segments(), code))
        .map(MemberLine::nonMembers);
  }

  /** Null for so few that they would be none. */
  static Long inHundreds(long households) {
    long rounded = Math.round((double) households / HUNDRED) * HUNDRED;
    return rounded == 0 && households > 0 ? null : Long.valueOf(rounded);
  }
}
