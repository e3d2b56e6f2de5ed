// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.figure.SegmentColour;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.segmentation.SegmentDescription;
import nl.publiekswijzer.segmentation.SegmentPortrait;

/** The segments of a publication, in the order of the catalogue, what is pooled last. */
record SegmentFacts(List<SegmentFact> all) {

  static SegmentFacts of(Content content) {
    var facts = new Reading(content);
    return new SegmentFacts(
        content.area().isPresent()
            ? content.area().get().segments().stream().map(facts::of).toList()
            : content.members().stream()
                .flatMap(m -> m.segments().stream())
                .map(facts::of)
                .toList());
  }

  /** Those that are told by themselves. */
  List<SegmentFact> alone() {
    return all.stream().filter(SegmentFact::standsAlone).toList();
  }

  /** Those of which the members are told, too. */
  List<SegmentFact> withMembers() {
    return all.stream().filter(SegmentFact::tellsMembers).toList();
  }

  /** The largest first. */
  List<SegmentFact> bySize() {
    return alone().stream()
        .sorted(Comparator.comparing(SegmentFact::households).reversed())
        .toList();
  }

  /** What is told of several segments together, if anything is. */
  Optional<SegmentFact> pooled() {
    return all.stream().filter(SegmentFact::pooled).filter(f -> f.share() != null).findFirst();
  }

  Optional<SegmentFact> find(String code) {
    return alone().stream().filter(f -> f.code().equals(code)).findFirst();
  }

  /** Makes facts out of printed lines. */
  private record Reading(Content content) {
    SegmentFact of(WorkAreaLine line) {
      var member =
          line.pooled() || !content.tellsMemberSegments()
              ? Optional.<MemberLine>empty()
              : Content.memberLine(content.members().orElseThrow().segments(), line.code());
      return fact(
          line.code(),
          line.pooled(),
          line.exact() ? line.households() : null,
          line.share(),
          line.baseShare(),
          line.index(),
          !line.uncertain(),
          member);
    }

    /** Without a work area the households are the members and the others together. */
    SegmentFact of(MemberLine line) {
      boolean told = line.exact() && line.members() != null && line.nonMembers() != null;
      return fact(
          line.code(),
          line.pooled(),
          told ? Long.valueOf(line.members() + line.nonMembers()) : null,
          line.areaShare(),
          null,
          null,
          false,
          line.pooled() ? Optional.empty() : Optional.of(line));
    }

    private SegmentFact fact(
        String code,
        boolean pooled,
        Long households,
        BigDecimal share,
        BigDecimal baseShare,
        Integer index,
        boolean sure,
        Optional<MemberLine> member) {
      var told = member.filter(MemberLine::exact);
      return new SegmentFact(
          code,
          pooled ? "Overige segmenten" : content.figures().name(code),
          pooled,
          households,
          share,
          baseShare,
          index,
          sure,
          told.map(MemberLine::members).orElse(null),
          told.map(MemberLine::penetration).orElse(null),
          told.map(MemberLine::nonMembers).orElse(null),
          told.map(MemberLine::potential).orElse(null),
          told.map(MemberLine::share).orElse(null),
          told.map(l -> !l.uncertain()).orElse(false),
          content.description(code).map(SegmentDescription::portrait).orElse(SegmentPortrait.NONE),
          SegmentColour.of(
              Math.max(
                  0,
                  content.segments().stream().map(CatalogueEntry::code).toList().indexOf(code))));
    }
  }
}
