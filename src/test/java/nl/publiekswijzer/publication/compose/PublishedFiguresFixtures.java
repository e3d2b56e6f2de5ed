// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.MemberAnalysis;
import nl.publiekswijzer.analysis.WorkAreaAnalysis;
import nl.publiekswijzer.disclosure.DrawnMembers;
import nl.publiekswijzer.disclosure.HouseholdCounts;
import nl.publiekswijzer.disclosure.PublishedTables;
import nl.publiekswijzer.disclosure.SegmentTree;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.member.NamedCount;
import nl.publiekswijzer.member.UnmatchedReason;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.NetworkFacts;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Scope;
import nl.publiekswijzer.publication.Subject;

/** Published figures made the real way: counts that may be told, their tables, then analysis. */
final class PublishedFiguresFixtures {
  static final Imprint IMPRINT =
      Imprint.of(
          "PW-2026-0042",
          2026,
          1,
          Instant.parse("2026-03-02T08:00:00Z"),
          Software.TEMPLATES,
          "0.1");

  private final List<CatalogueEntry> catalogue = new ArrayList<>();
  private final List<Count> counts = new ArrayList<>();
  private final List<MunicipalityLine> municipalities = new ArrayList<>();
  private String library = "Bibliotheek De Lage Landen";
  private String segmentation = "Drieling";
  private boolean fictitious;
  private boolean invented;
  private Protection protection = Protection.DRAWN_EXACT_MEMBERS;
  private boolean open;
  private boolean estimated;
  private AreaParts parts = new AreaParts(true, null, List.of(), null, null);
  private List<List<String>> together = List.of();
  private boolean area = true;
  private boolean members = true;
  private Scope scope = Scope.USUAL;

  /** What is told of a subsegment. */
  private record Count(String code, String parent, long base, long households, long members) {}

  static PublishedFiguresFixtures figures() {
    return new PublishedFiguresFixtures();
  }

  /** The worked example: three segments, here each of one subsegment. */
  static PublishedFiguresFixtures workedExample() {
    return figures()
        .segment("A", "Jonge starters")
        .subsegment("A1", "A", "Starters in de stad", 2_400_000, 1_200, 300)
        .segment("B", "Drukke gezinnen")
        .subsegment("B1", "B", "Gezinnen in een rijtjeshuis", 3_200_000, 500, 88)
        .segment("C", "Rustige senioren")
        .subsegment("C1", "C", "Senioren in het dorp", 2_400_000, 300, 12)
        .municipality("GM9001", "Waterland-Oost", 2_000, 400);
  }

  /** One segment holds more than 90 % of the households. */
  static PublishedFiguresFixtures dominated() {
    return figures()
        .segment("A", "Jonge starters")
        .subsegment("A1", "A", "Starters in de stad", 2_400_000, 1_900, 300)
        .segment("B", "Drukke gezinnen")
        .subsegment("B1", "B", "Gezinnen in een rijtjeshuis", 3_200_000, 60, 20)
        .segment("C", "Rustige senioren")
        .subsegment("C1", "C", "Senioren in het dorp", 2_400_000, 40, 15);
  }

  /** Four segments, of which the last two are too small to be shown. */
  static PublishedFiguresFixtures pooled() {
    return figures()
        .segment("A", "Jonge starters")
        .subsegment("A1", "A", "Starters in de stad", 2_400_000, 1_000, 300)
        .segment("B", "Drukke gezinnen")
        .subsegment("B1", "B", "Gezinnen in een rijtjeshuis", 3_200_000, 900, 270)
        .segment("C", "Rustige senioren")
        .subsegment("C1", "C", "Senioren in het dorp", 2_400_000, 8, 2)
        .segment("D", "Reislustige paren")
        .subsegment("D1", "D", "Paren op leeftijd", 2_400_000, 7, 1);
  }

  PublishedFiguresFixtures segment(String code, String name) {
    catalogue.add(new CatalogueEntry(code, null, name, 20 * catalogue.size() % 100, 50, 2_400_000));
    return this;
  }

  PublishedFiguresFixtures subsegment(
      String code, String parent, String name, long base, long households, long members) {
    catalogue.add(new CatalogueEntry(code, parent, name, 20 * catalogue.size() % 100, 40, base));
    counts.add(new Count(code, parent, base, households, members));
    return this;
  }

  PublishedFiguresFixtures municipality(String code, String name, long households, long m) {
    var shown = Formulas.printed(Formulas.penetration(m, households).orElseThrow(), 1);
    municipalities.add(MunicipalityLine.of(code, name, households, m, shown));
    return this;
  }

  PublishedFiguresFixtures of(String name) {
    library = name;
    return this;
  }

  PublishedFiguresFixtures fictitious() {
    fictitious = true;
    invented = true;
    return this;
  }

  /** Invented addresses for the households of an open edition. */
  PublishedFiguresFixtures ofInventedAddresses() {
    fictitious = true;
    return open();
  }

  PublishedFiguresFixtures open() {
    open = true;
    segmentation = "Open segmentatie";
    return this;
  }

  /** Estimated by postcode, so that nobody knows which segments are members. */
  PublishedFiguresFixtures estimated() {
    estimated = true;
    return open();
  }

  PublishedFiguresFixtures parts(AreaParts told) {
    parts = told;
    return this;
  }

  /** Segments that are told together as well. */
  PublishedFiguresFixtures together(String... segments) {
    together = List.of(List.of(segments));
    return this;
  }

  PublishedFiguresFixtures protectedBy(Protection other) {
    protection = other;
    return this;
  }

  PublishedFiguresFixtures with(Scope chosen) {
    scope = chosen;
    return this;
  }

  PublishedFiguresFixtures onlyArea() {
    members = false;
    return this;
  }

  PublishedFiguresFixtures onlyMembers() {
    area = false;
    return this;
  }

  PublishedFigures build() {
    var tables = tables();
    return new PublishedFigures(
        subject(),
        catalogue,
        area ? area(tables) : null,
        members ? members(tables) : null,
        parts,
        null,
        null,
        null,
        List.of(),
        NetworkFacts.NONE);
  }

  /** Estimated households and exact members, so that figures can be checked by hand. */
  private PublishedTables tables() {
    var tree = tree();
    long[] members = counts.stream().mapToLong(Count::members).toArray();
    long[] segments = new long[tree.segments().size()];
    for (int i = 0; i < members.length; i++) {
      segments[tree.segmentOf(i)] += members[i];
    }
    return PublishedTables.of(
        tree,
        households(),
        new DrawnMembers(LongStream.of(members).sum(), segments, members, true));
  }

  private SegmentTree tree() {
    return new SegmentTree(
        segmentation,
        counts.stream().map(Count::parent).distinct().toList(),
        counts.stream().map(Count::code).toList(),
        counts.stream().map(Count::parent).toList());
  }

  private HouseholdCounts households() {
    return new HouseholdCounts(
        counts.stream().mapToLong(Count::households).toArray(),
        counts.stream().mapToLong(Count::base).toArray(),
        0);
  }

  private Subject subject() {
    return new Subject(
        library,
        area,
        members,
        municipalities.isEmpty() ? "Waterland-Oost" : municipalities.get(0).name(),
        fictitious ? "Demonstratie 2025" : "Editie 2025",
        LocalDate.of(2025, 1, 1),
        segmentation,
        estimated,
        fictitious,
        invented,
        open,
        !open,
        protection,
        scope);
  }

  private AreaFigures area(PublishedTables tables) {
    return new AreaFigures(
        tables.segments().households(),
        tables.segments().base(),
        new WorkAreaAnalysis(tables.segments()).lines(),
        new WorkAreaAnalysis(tables.segments())
            .sums(PublishedTables.sums(tree(), households(), together)),
        new WorkAreaAnalysis(tables.subsegments()).lines(),
        municipalities.stream().map(this::shown).toList());
  }

  private MunicipalityLine shown(MunicipalityLine line) {
    return members
        ? line
        : MunicipalityLine.of(line.code(), line.name(), line.households(), null, null);
  }

  private static MemberFigures members(PublishedTables tables) {
    var analysis = new MemberAnalysis(tables.memberSegments());
    BigDecimal penetration = analysis.penetration();
    return new MemberFigures(
        tables.memberSegments().members(),
        penetration,
        null,
        null,
        List.of(new NamedCount("ONLY_YOUTH", 70), new NamedCount("ONLY_ADULT", 330)),
        List.of(new NamedCount("Centrum", 380), new NamedCount("=Noord", 160)),
        match(),
        analysis.lines(),
        new MemberAnalysis(tables.memberSubsegments()).lines());
  }

  /** The match figures of the worked example. */
  private static MatchReport match() {
    return new MatchReport(
        640,
        Map.of(MalformedReason.POSTCODE_INVALID, 4L),
        Map.of(MalformedReason.POSTCODE_INVALID, List.of(12L, 40L, 77L, 501L)),
        10,
        26,
        600,
        Map.of(MatchLevel.ADDRESS, 545L, MatchLevel.HOUSE_NUMBER, 25L),
        Map.of(UnmatchedReason.UNKNOWN_NUMBER, 30L),
        Map.of(),
        540,
        30,
        List.of("naam"),
        null,
        MemberFileForm.leavingOut(List.of("Proefpas", "Gastlener")));
  }
}
