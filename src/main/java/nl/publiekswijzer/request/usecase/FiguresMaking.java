// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.MemberAnalysis;
import nl.publiekswijzer.analysis.WorkAreaAnalysis;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.disclosure.CellKind;
import nl.publiekswijzer.disclosure.ProtectedTables;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.disclosure.SmallNumbers;
import nl.publiekswijzer.disclosure.TrueCount;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.member.NamedCount;
import nl.publiekswijzer.pdf.Repertoire;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.AreaProfile;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Subject;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.segmentation.OpenSegmentation;

/** Makes the published figures of one request; true counts go in, and none comes out. */
final class FiguresMaking {
  private static final String YOUTH = "youth";
  private static final String ADULT = "adult";

  /** No branch has this name, for a branch without a name is not counted. */
  private static final String NO_BRANCH = "";

  private final AnalysisRequest request;
  private final String library;
  private final LoadedEdition edition;
  private final GatheredCounts counts;
  private final SmallNumbers smallNumbers;
  private final Protection protection;

  /**
   * @param members how the published member counts are protected
   */
  FiguresMaking(
      AnalysisRequest request,
      String library,
      LoadedEdition edition,
      GatheredCounts counts,
      MemberProtection members) {
    this.request = request;
    this.library = library;
    this.edition = edition;
    this.counts = counts;
    this.protection = members.told();
    this.smallNumbers = new SmallNumbers(Rules.STANDARD, members.noise(), members.record());
  }

  PublishedFigures figures(Optional<MemberCounts> members, Optional<MatchReport> report) {
    ProtectedTables tables = smallNumbers.protect(counts.subsegments());
    var municipalMembers = members.isPresent() ? municipalityMembers() : Map.<String, Long>of();
    var segments = new WorkAreaAnalysis(tables.segments()).lines();
    boolean showsArea = request.kind().showsWorkArea();
    return new PublishedFigures(
        subject(),
        CatalogueEntry.of(edition.segmentation(), edition.base()),
        showsArea ? area(tables, segments, municipalMembers) : null,
        members.map(m -> members(tables, m, report.orElseThrow())).orElse(null),
        parts(segments, municipalMembers),
        showsArea ? profile() : null,
        null);
  }

  private AreaParts parts(List<WorkAreaLine> segments, Map<String, Long> municipalMembers) {
    return new PartsMaking(
            smallNumbers, counts.parts(), segments, municipalMembers.keySet(), this::partName)
        .parts();
  }

  private String partName(String code) {
    return counts.municipalities().stream()
        .filter(m -> m.code().equals(code))
        .map(GatheredCounts.Part::name)
        .findFirst()
        .orElse(code);
  }

  private AreaProfile profile() {
    var postcodes = edition.areas().postcodes(request.workArea());
    return ProfileMaking.profile(edition.supplements(), postcodes).orElse(null);
  }

  private Subject subject() {
    var data = edition.edition();
    return new Subject(
        library,
        request.kind().showsWorkArea(),
        request.kind().needsMemberFile(),
        edition.areas().title(request.workArea()),
        data.name(),
        data.referenceDate(),
        edition.segmentation().name(),
        data.granularity() == Granularity.POSTCODE,
        data.origin() == Origin.FICTITIOUS,
        edition.segmentation().name().equals(OpenSegmentation.NAME),
        protection);
  }

  private AreaFigures area(
      ProtectedTables tables, List<WorkAreaLine> segments, Map<String, Long> members) {
    return new AreaFigures(
        tables.segments().households(),
        tables.segments().base(),
        segments,
        new WorkAreaAnalysis(tables.subsegments()).lines(),
        counts.municipalities().stream().map(m -> municipality(m, members.get(m.code()))).toList());
  }

  private Map<String, Long> municipalityMembers() {
    return smallNumbers.publishedParts(
        CellKind.MUNICIPALITY,
        counts.municipalities().stream()
            .map(m -> TrueCount.ofPart(m.code(), m.households(), m.members()))
            .toList());
  }

  private static MunicipalityLine municipality(GatheredCounts.Part part, Long members) {
    return new MunicipalityLine(
        part.code(),
        part.name(),
        part.households(),
        members,
        Formulas.printedPenetration(members, part.households()));
  }

  private MemberFigures members(ProtectedTables tables, MemberCounts members, MatchReport report) {
    var analysis = new MemberAnalysis(tables.memberSegments());
    var cards =
        smallNumbers.publishedParts(
            CellKind.CARD,
            List.of(
                TrueCount.ofPeople(YOUTH, members.youth()),
                TrueCount.ofPeople(ADULT, members.adult())));
    return new MemberFigures(
        tables.memberSegments().members(),
        analysis.penetration(),
        cards.get(YOUTH),
        cards.get(ADULT),
        branches(members.branches(), report.inside()),
        report,
        analysis.lines(),
        new MemberAnalysis(tables.memberSubsegments()).lines());
  }

  /** The match report tells all members inside, so those of no branch told follow from the rest. */
  private List<NamedCount> branches(List<NamedCount> branches, long inside) {
    long told = branches.stream().mapToLong(NamedCount::members).sum();
    var parts = new ArrayList<TrueCount>();
    branches.forEach(b -> parts.add(TrueCount.ofPeople(b.name(), b.members())));
    if (inside > told) {
      parts.add(TrueCount.ofPeople(NO_BRANCH, inside - told));
    }
    var published = smallNumbers.publishedParts(CellKind.BRANCH, parts);
    return branches.stream()
        .filter(b -> published.containsKey(b.name()) && Repertoire.prints(b.name()))
        .map(b -> new NamedCount(b.name(), published.get(b.name())))
        .toList();
  }
}
