// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.ThemeLine;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.segmentation.SegmentDescriptions;
import nl.publiekswijzer.segmentation.SubsegmentDescription;

/** Each segment by itself on two facing pages, or on one where it has no texts. */
record SegmentPages(Content content) {
  static final String SEGMENTS = "segmenten";
  private static final Words WORDS = Words.of(SEGMENTS);
  private static final int THEMES = 8;

  Part part() {
    boolean described = !texts().segments().isEmpty();
    var heads = new SegmentHeads(content);
    var themes = Themes.of(content);
    var targets = new LinkedHashMap<String, String>();
    content.segments().forEach(s -> targets.put(heads.target(s), content.label(s.code())));
    return new Part(
        SEGMENTS,
        SEGMENTS,
        Map.of(
            "title", WORDS.text("titel"),
            "intro", WORDS.text(described ? intro() : "inleiding.cijfers"),
            "baseHead", WORDS.against(content).text("kolom.landelijk"),
            "described", described,
            "withArea", content.area().isPresent(),
            "withMembers", content.tellsMemberSegments(),
            "sharesOfMembers", content.tellsMemberSubsegments()),
        content.segments().stream().flatMap(s -> rows(s, heads.of(s), themes)).toList(),
        targets);
  }

  private String intro() {
    return content.tellsMemberSegments() ? "inleiding" : "inleiding.zonderleden";
  }

  /** The subsegments of one segment, and the themes that appeal to it most. */
  List<SegmentRow> rows(CatalogueEntry segment) {
    return rows(segment, new SegmentHeads(content).of(segment), Themes.of(content)).toList();
  }

  private Stream<SegmentRow> rows(CatalogueEntry segment, SegmentHead head, Themes themes) {
    var strongest = themes.of(segment.code()).stream().limit(THEMES);
    return Stream.concat(
        content.subsegments(segment.code()).stream().map(s -> subsegment(head, s)),
        strongest.map(w -> theme(head, w)));
  }

  private SegmentRow subsegment(SegmentHead head, CatalogueEntry subsegment) {
    return new SegmentRow(
        "subsegment",
        head.code(),
        head,
        content.label(subsegment.code()),
        figure(subsegment),
        texts().findSubsegment(subsegment.code()).map(SubsegmentDescription::text).orElse(null),
        null,
        null);
  }

  /** A theme that draws a segment which is a member less often than average is a chance. */
  private SegmentRow theme(SegmentHead head, Themes.Weighed weighed) {
    var line = Themes.line(weighed, head.code()).orElseThrow();
    var aspect = weighed.theme().findLeadingAspect(head.code());
    String title = weighed.theme().title();
    return new SegmentRow(
        "theme",
        head.code(),
        head,
        isChance(head.code(), line) ? WORDS.text("kans", title) : title,
        Dutch.whole(line.index()),
        null,
        aspect.map(a -> a.label()).orElse(Dutch.DASH),
        aspect.map(a -> a.stress()).orElse(Dutch.DASH));
  }

  private boolean isChance(String segment, ThemeLine theme) {
    return theme.isHook()
        && content
            .members()
            .flatMap(m -> Content.memberLine(m.segments(), segment))
            .filter(l -> l.exact() && !l.uncertain() && l.index() != null && l.index() <= 90)
            .isPresent();
  }

  /** Of the households here, or of the members, or of the whole edition. */
  private String figure(CatalogueEntry subsegment) {
    if (content.area().isPresent()) {
      var line = content.area().flatMap(a -> Content.line(a.subsegments(), subsegment.code()));
      return Dutch.decimal(
          line.filter(l -> !Content.isEmpty(l)).map(WorkAreaLine::share).orElse(null));
    }
    if (content.tellsMemberSubsegments()) {
      var line =
          content.members().flatMap(m -> Content.memberLine(m.subsegments(), subsegment.code()));
      return Dutch.decimal(line.map(MemberLine::share).orElse(null));
    }
    return content.baseShare(subsegment);
  }

  private SegmentDescriptions texts() {
    return content.backdrop().guide().texts();
  }
}
