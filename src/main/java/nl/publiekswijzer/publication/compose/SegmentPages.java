package nl.publiekswijzer.publication.compose;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.segmentation.OpenSegmentation;
import nl.publiekswijzer.segmentation.SegmentDescription;
import nl.publiekswijzer.segmentation.SegmentDescriptions;
import nl.publiekswijzer.segmentation.SubsegmentDescription;

/** Each segment by itself; texts exist for the Open segmentatie only. */
record SegmentPages(Content content) {
  private static final String SEGMENTS = "segmenten";
  private static final Words WORDS = Words.of(SEGMENTS);
  private static final SegmentDescriptions TEXTS = OpenSegmentation.descriptions();

  Part part() {
    boolean described = content.subject().open();
    return new Part(
        SEGMENTS,
        SEGMENTS,
        Map.of(
            "title", WORDS.text("titel"),
            "intro", WORDS.text(described ? "inleiding.tekst" : "inleiding"),
            "described", described,
            "withArea", content.area().isPresent(),
            "withMembers", content.members().isPresent()),
        content.segments().stream().flatMap(this::rows).toList());
  }

  private Stream<SegmentRow> rows(CatalogueEntry segment) {
    return content.subsegments(segment.code()).stream().map(s -> row(segment, s));
  }

  private SegmentRow row(CatalogueEntry segment, CatalogueEntry subsegment) {
    var area = areaLine(segment.code());
    var shown = area.filter(l -> !Content.isEmpty(l));
    var member = memberLine(segment.code());
    var text = description(segment.code());
    return new SegmentRow(
        segment.code(),
        content.label(segment.code()),
        shown.map(l -> l.exact() ? Dutch.decimal(l.share()) : "> 90").orElse(Dutch.DASH),
        Dutch.whole(shown.map(WorkAreaLine::index).orElse(null)),
        Dutch.decimal(member.map(MemberLine::penetration).orElse(null)),
        Dutch.whole(member.map(MemberLine::index).orElse(null)),
        note(area, member),
        text.map(SegmentDescription::text).orElse(null),
        text.map(SegmentDescription::library).orElse(null),
        text.map(SegmentDescription::channels).orElse(null),
        text.map(SegmentDescription::tone).orElse(null),
        text.map(SegmentDescription::advice).orElse(null),
        text.map(SegmentDescription::caution).orElse(null),
        content.label(subsegment.code()),
        figure(subsegment.code()),
        about(subsegment.code()));
  }

  private Optional<WorkAreaLine> areaLine(String code) {
    return content.area().flatMap(a -> Content.line(a.segments(), code));
  }

  private Optional<MemberLine> memberLine(String code) {
    return content.members().flatMap(m -> Content.memberLine(m.segments(), code));
  }

  private String note(Optional<WorkAreaLine> area, Optional<MemberLine> member) {
    boolean areaPooled = content.area().isPresent() && area.isEmpty();
    boolean memberPooled = content.members().isPresent() && member.isEmpty();
    if (areaPooled || memberPooled) {
      return WORDS.text("samengenomen");
    }
    boolean told = area.map(WorkAreaLine::exact).orElse(true);
    if (!told || !member.map(MemberLine::exact).orElse(true)) {
      return WORDS.text("overheersend");
    }
    return member.map(MemberLine::uncertain).orElse(false) ? WORDS.text("onzeker") : null;
  }

  /** Of the households, or of the members where the work area is not shown. */
  private String figure(String subsegment) {
    if (content.area().isPresent()) {
      var line = content.area().flatMap(a -> Content.line(a.subsegments(), subsegment));
      return Dutch.decimal(
          line.filter(l -> !Content.isEmpty(l)).map(WorkAreaLine::share).orElse(null));
    }
    var line = content.members().flatMap(m -> Content.memberLine(m.subsegments(), subsegment));
    return Dutch.decimal(line.map(MemberLine::share).orElse(null));
  }

  private Optional<SegmentDescription> description(String code) {
    return content.subject().open() ? TEXTS.findSegment(code) : Optional.empty();
  }

  private String about(String code) {
    return content.subject().open()
        ? TEXTS.findSubsegment(code).map(SubsegmentDescription::text).orElse(null)
        : null;
  }
}
