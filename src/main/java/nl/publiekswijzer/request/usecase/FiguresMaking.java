// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.MemberAnalysis;
import nl.publiekswijzer.analysis.WorkAreaAnalysis;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.area.BaseArea;
import nl.publiekswijzer.disclosure.HouseholdCounts;
import nl.publiekswijzer.disclosure.PublishedTables;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.member.NamedCount;
import nl.publiekswijzer.pdf.Repertoire;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.AreaProfile;
import nl.publiekswijzer.publication.Base;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.NetworkFacts;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Scope;
import nl.publiekswijzer.publication.SegmentIndex;
import nl.publiekswijzer.publication.Subject;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.segmentation.OpenSegmentation;

/** Makes the published figures of one request, of counts that may be told. */
final class FiguresMaking {
  private final AnalysisRequest request;
  private final String library;
  private final LoadedEdition edition;
  private final GatheredCounts counts;
  private final Optional<DrawnFile> file;
  private final BaseArea base;
  private final long[] baseCounts;
  private final MemberSelection selection;
  private final HouseholdCounts households;
  private final PublishedTables tables;

  /**
   * @param file empty without a member file
   */
  FiguresMaking(
      AnalysisRequest request,
      String library,
      LoadedEdition edition,
      GatheredCounts counts,
      Optional<DrawnFile> file) {
    this.request = request;
    this.library = library;
    this.edition = edition;
    this.counts = counts;
    this.file = file;
    var tree = edition.segmentation().tree();
    this.base = BaseArea.of(edition.areas(), request.terms().base(), request.workArea());
    this.baseCounts = edition.base(base.base(), request.workArea());
    this.households =
        new HouseholdCounts(counts.households(), baseCounts, counts.blocks(), baseBlocks());
    this.selection = request.terms().selection();
    var told = edition.told(edition.areas().postcodes(request.workArea()));
    this.tables =
        file.map(drawn -> PublishedTables.of(tree, households, drawn.of(selection), told))
            .orElseGet(() -> PublishedTables.of(tree, households, told));
  }

  /** The deviation of a whole country does not count. */
  private int baseBlocks() {
    return base.base().isCountry() || !edition.edition().isDrawn()
        ? 0
        : edition.areas().blocks(base.postcodes()).size();
  }

  PublishedFigures figures(Optional<MatchReport> report) {
    var segments = analysis().lines();
    boolean showsArea = request.kind().showsWorkArea();
    return new PublishedFigures(
        subject(),
        CatalogueEntry.of(edition.segmentation(), baseCounts),
        showsArea ? area(segments) : null,
        file.map(drawn -> members(drawn, report.orElseThrow())).orElse(null),
        parts(segments),
        showsArea ? profile() : null,
        null,
        null,
        List.of(),
        NetworkFacts.NONE);
  }

  private AreaParts parts(List<WorkAreaLine> segments) {
    var members = file.filter(f -> selection.isAll()).map(DrawnFile::toldParts).orElse(Map.of());
    var reach =
        isByPostcode() && file.isPresent() && selection.isAll() ? tables.memberSegments() : null;
    boolean postcodes = PartsMaking.arePostcodes(counts);
    var told =
        PartSegments.of(segments, edition.told(postcodes), sums(edition.together(postcodes)));
    var certainty = new PartCertainty(edition, counts.households());
    var groups = reach == null ? null : file.map(DrawnFile::groups).orElse(null);
    return new PartsMaking(counts, told, certainty, members, reach).parts().with(groups);
  }

  private WorkAreaAnalysis analysis() {
    var postcodes = edition.areas().postcodes(request.workArea());
    return new WorkAreaAnalysis(
        tables.segments(), code -> edition.halfWidth(code, postcodes) * againstCountry(code));
  }

  /** What an index against the base is of one against the country. */
  private double againstCountry(String code) {
    double here = edition.share(code, baseCounts);
    return here > 0 ? edition.share(code, edition.base()) / here : 1;
  }

  private List<WorkAreaLine> sums(List<List<String>> together) {
    var rows = PublishedTables.sums(edition.segmentation().tree(), households, together);
    return analysis().sums(rows);
  }

  /** Whether members are known by postcode only; then nobody knows which segments they are of. */
  private boolean isByPostcode() {
    return !edition.edition().tellsSegmentsOfMembers();
  }

  private AreaProfile profile() {
    var postcodes = edition.areas().postcodes(request.workArea());
    return ProfileMaking.profile(edition.supplements(), postcodes, base).orElse(null);
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
        isByPostcode(),
        data.origin() == Origin.FICTITIOUS,
        data.origin() == Origin.FICTITIOUS && edition.areas().isInvented(),
        edition.segmentation().name().equals(OpenSegmentation.NAME),
        data.isDrawn(),
        file.map(DrawnFile::told).orElse(Protection.DRAWN),
        new Scope(Base.of(base), request.terms().file(), selection, request.terms().choices()));
  }

  private AreaFigures area(List<WorkAreaLine> segments) {
    var postcodes = edition.areas().postcodes(request.workArea());
    return new AreaFigures(
        tables.segments().households(),
        tables.segments().base(),
        segments,
        sums(edition.together(postcodes)),
        new WorkAreaAnalysis(tables.subsegments()).lines(),
        municipalities(postcodes));
  }

  private List<MunicipalityLine> municipalities(SortedSet<Integer> postcodes) {
    var members =
        file.filter(f -> selection.isAll()).map(DrawnFile::toldMunicipalities).orElse(Map.of());
    var segments = new MunicipalitySegments(edition, baseCounts, baseBlocks()).of(postcodes);
    return counts.municipalities().stream()
        .map(
            m -> municipality(m, members.get(m.code()), segments.getOrDefault(m.code(), List.of())))
        .toList();
  }

  private static MunicipalityLine municipality(
      GatheredCounts.Part part, Long members, List<SegmentIndex> segments) {
    return new MunicipalityLine(
        part.code(),
        part.name(),
        part.households(),
        members,
        Formulas.printedPenetration(members, part.households()),
        segments);
  }

  private MemberFigures members(DrawnFile drawn, MatchReport report) {
    var analysis = new MemberAnalysis(tables.memberSegments());
    return new MemberFigures(
        tables.memberSegments().members(),
        analysis.penetration(),
        null,
        null,
        selection.isOfBranches() ? List.of() : cards(drawn.cards()),
        selection.isOfClasses() ? List.of() : branches(drawn.branchSums()),
        report,
        isByPostcode() ? List.of() : analysis.lines(),
        isByPostcode() || !selection.isAll()
            ? List.of()
            : new MemberAnalysis(tables.memberSubsegments()).lines());
  }

  /** In the order of the kinds, whatever their numbers. */
  private static List<NamedCount> cards(Map<String, Long> drawn) {
    if (drawn.keySet().equals(Set.of(HouseholdCard.OTHER.name()))) {
      return List.of(); // the file tells who is active, and no cards
    }
    return Stream.of(HouseholdCard.values())
        .map(HouseholdCard::name)
        .filter(drawn::containsKey)
        .map(card -> new NamedCount(card, drawn.get(card)))
        .toList();
  }

  /**
   * Those whose name can be printed, whatever their numbers, and all others together under no name.
   */
  private static List<NamedCount> branches(Map<String, Long> drawn) {
    long others =
        drawn.entrySet().stream()
            .filter(branch -> !isPrinted(branch.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    var named =
        drawn.entrySet().stream()
            .filter(branch -> isPrinted(branch.getKey()))
            .sorted(Map.Entry.comparingByKey())
            .map(branch -> new NamedCount(branch.getKey(), branch.getValue()));
    return Stream.concat(named, others > 0 ? Stream.of(new NamedCount("", others)) : Stream.empty())
        .toList();
  }

  private static boolean isPrinted(String branch) {
    return !branch.isEmpty() && Repertoire.prints(branch);
  }
}
