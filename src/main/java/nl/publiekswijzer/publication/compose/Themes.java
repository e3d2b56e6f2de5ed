// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.SegmentCount;
import nl.publiekswijzer.analysis.ThemeAnalysis;
import nl.publiekswijzer.analysis.ThemeLine;
import nl.publiekswijzer.segmentation.SegmentDescription;
import nl.publiekswijzer.segmentation.Theme;

/**
 * The themes of the segmentation, weighed by the published households of the document: those of the
 * work area, or of the whole edition where it is about no area. Hidden segments do not weigh.
 */
public record Themes(List<Weighed> all) {

  /** A theme with its weight here; its segments with the highest index first. */
  public record Weighed(Theme theme, ThemeAnalysis analysis, List<ThemeLine> byIndex) {}

  /** In the order of the catalogue. Exact fractions take time: one of these serves a whole part. */
  public static Themes of(Content content) {
    var counts = counts(content);
    return new Themes(
        content.backdrop().guide().themes().stream().map(theme -> weighed(theme, counts)).toList());
  }

  private static Weighed weighed(Theme theme, List<SegmentCount> counts) {
    var analysis = new ThemeAnalysis(counts, theme.interest());
    return new Weighed(theme, analysis, analysis.byIndex());
  }

  /** The themes of one segment, highest index first; ties in the order of the catalogue. */
  public List<Weighed> of(String segment) {
    return all.stream()
        .filter(w -> line(w, segment).map(ThemeLine::index).isPresent())
        .sorted(
            Comparator.comparing((Weighed w) -> line(w, segment).orElseThrow().index()).reversed())
        .toList();
  }

  public static Optional<ThemeLine> line(Weighed weighed, String segment) {
    return weighed.byIndex().stream().filter(l -> l.code().equals(segment)).findFirst();
  }

  /** The first channel to a segment, or a dash. */
  public static String channel(Content content, String segment) {
    return content
        .description(segment)
        .map(SegmentDescription::media)
        .filter(media -> !media.isEmpty())
        .map(media -> media.get(0).label())
        .orElse(Dutch.DASH);
  }

  private static List<SegmentCount> counts(Content content) {
    var bases = new HashMap<String, Long>();
    content.segments().forEach(s -> bases.put(s.code(), s.base()));
    if (content.area().isPresent()) {
      return content.area().get().segments().stream()
          .filter(l -> l.standsAlone())
          .map(
              l ->
                  new SegmentCount(
                      l.code(), l.households(), bases.get(l.code()), members(content, l.code())))
          .toList();
    }
    if (content.tellsMemberSegments()) {
      return content.members().get().segments().stream()
          .filter(l -> l.standsAlone() && l.nonMembers() != null)
          .map(
              l ->
                  new SegmentCount(
                      l.code(), l.members() + l.nonMembers(), bases.get(l.code()), l.members()))
          .toList();
    }
    return bases.entrySet().stream()
        .map(e -> new SegmentCount(e.getKey(), e.getValue(), e.getValue(), null))
        .toList();
  }

  private static Long members(Content content, String code) {
    return content
        .members()
        .flatMap(m -> Content.memberLine(m.segments(), code))
        .map(MemberLine::members)
        .orElse(null);
  }
}
