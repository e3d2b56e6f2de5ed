// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.SumCode;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.segmentation.SegmentDescription;

/** What is told of each segment itself: its figures, its place and its texts. */
record SegmentHeads(Content content) {
  private static final Words WORDS = Words.of(SegmentPages.SEGMENTS);

  /** The anchor of a segment; its code may have signs that an anchor cannot. */
  String target(CatalogueEntry segment) {
    return "segment-" + (1 + content.segments().indexOf(segment));
  }

  SegmentHead of(CatalogueEntry segment) {
    String code = segment.code();
    var area = content.area().flatMap(a -> Content.line(a.segments(), code));
    var shown = area.filter(l -> !Content.isEmpty(l));
    var member = content.members().flatMap(m -> Content.memberLine(m.segments(), code));
    var text = content.description(code);
    return new SegmentHead(
        code,
        target(segment),
        content.label(code),
        shown.map(l -> l.exact() ? Dutch.decimal(l.share()) : "> 90").orElse(Dutch.DASH),
        content.baseShare(segment),
        Dutch.whole(shown.map(WorkAreaLine::index).orElse(null)),
        Dutch.decimal(member.map(MemberLine::penetration).orElse(null)),
        Dutch.whole(member.map(MemberLine::index).orElse(null)),
        note(code, area, member),
        text.map(SegmentDescription::text).orElse(null),
        text.map(SegmentDescription::library).orElse(null),
        text.map(SegmentDescription::channels).orElse(null),
        text.map(SegmentDescription::tone).orElse(null),
        text.map(SegmentDescription::advice).orElse(null),
        text.map(SegmentDescription::caution).orElse(null),
        stripe(segment),
        new Positions(content).of(segment, 207, 210));
  }

  /** The sum that a segment is told in. */
  private Optional<String> sum(String code) {
    return content.area().stream()
        .flatMap(area -> area.sums().stream())
        .map(WorkAreaLine::code)
        .filter(sum -> SumCode.segments(sum).contains(code))
        .findFirst();
  }

  private Figure stripe(CatalogueEntry segment) {
    var paint = Paint.filled(content.colour(segment.code()));
    var mark = new Mark.Rectangle(0, 0, 6, 22, paint);
    return new Figure(segment.name(), segment.name(), new Scene(6, 22, List.of(mark)));
  }

  private String note(String code, Optional<WorkAreaLine> area, Optional<MemberLine> member) {
    boolean areaPooled = content.area().isPresent() && area.isEmpty();
    boolean memberPooled = content.tellsMemberSegments() && member.isEmpty();
    if (areaPooled || memberPooled) {
      return sum(code)
          .map(sum -> WORDS.text("samen", content.label(sum)))
          .orElseGet(() -> WORDS.text("samengenomen"));
    }
    boolean told = area.map(WorkAreaLine::exact).orElse(true);
    if (!told || !member.map(MemberLine::exact).orElse(true)) {
      return WORDS.text("overheersend");
    }
    return member.map(MemberLine::uncertain).orElse(false) ? WORDS.text("onzeker") : null;
  }
}
