// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.BroadGroup;
import nl.publiekswijzer.analysis.ChangeLine;
import nl.publiekswijzer.analysis.FifthsLine;
import nl.publiekswijzer.analysis.GroupLine;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.area.PlaceName;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MatchDraw;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.member.UnmatchedReason;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.AreaPlan;
import nl.publiekswijzer.publication.AreaProfile;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Base;
import nl.publiekswijzer.publication.BroadGroups;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.Fifths;
import nl.publiekswijzer.publication.FocusChoice;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.NetworkFacts;
import nl.publiekswijzer.publication.PeerReach;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.ProtectionNote;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.ReportChoices;
import nl.publiekswijzer.publication.ReportPart;
import nl.publiekswijzer.publication.Scope;
import nl.publiekswijzer.publication.SegmentIndex;
import nl.publiekswijzer.segmentation.SegmentGuide;
import nl.publiekswijzer.segmentation.Theme;
import nl.publiekswijzer.segmentation.ThemeAspect;

/** Figures with all that may be told of them. */
final class WholeFigures {
  private static final Comparison.Previous PREVIOUS =
      new Comparison.Previous("PW-1A2B3C4D-5E6F", "Editie 2024", LocalDate.of(2024, 1, 1), 1);

  /** Themes whose interest is known of two of the three segments, and the name of a postcode. */
  static final Backdrop BACKDROP =
      new Backdrop(
          new AreaPlan(
              Map.of(), List.of(), Map.of("1011", new PlaceName("Waterland", "Oost")), List.of()),
          new SegmentGuide(
              SegmentGuide.NONE.texts(),
              List.of(
                  theme("lezen", Map.of("A", 40, "B", 34)),
                  theme("varen", Map.of("A", 1, "B", 30, "C", 80)),
                  theme("niets", Map.of("A", 0, "B", 0, "C", 0)))));

  private WholeFigures() {}

  private static Theme theme(String code, Map<String, Integer> interest) {
    var aspects =
        List.of(
            new ThemeAspect("een", "Een", Map.of(), "Benadruk", "Vermijd"),
            new ThemeAspect("twee", "Twee", Map.of(), "Benadruk", "Vermijd"));
    return new Theme(code, "Thema " + code, "Wat het is", "Belofte", interest, aspects);
  }

  /** Of which the members of a municipality are not told. */
  static PublishedFigures withoutMembersOfAMunicipality(PublishedFigures of) {
    return with(of, List.of(MunicipalityLine.of("GM9002", "Klein", 120, null, null)));
  }

  /** Of three municipalities, with an index of every kind. */
  static PublishedFigures byMunicipality(PublishedFigures of) {
    var first =
        List.of(
            new SegmentIndex("A", 133, null),
            new SegmentIndex("B", 90, null),
            new SegmentIndex("C", null, SegmentIndex.Untold.UNCERTAIN));
    var second =
        List.of(
            new SegmentIndex("A", null, SegmentIndex.Untold.TOO_SMALL),
            new SegmentIndex("B", null, SegmentIndex.Untold.NOT_COMPUTABLE),
            new SegmentIndex("C", 100, null));
    return with(
        of,
        List.of(
            new MunicipalityLine("GM9001", "Groot", 880, null, null, first),
            new MunicipalityLine("GM9002", "Klein", 120, null, null, second),
            new MunicipalityLine("GM9003", "Eenzijdig", 1_000, null, null, dominated())));
  }

  private static List<SegmentIndex> dominated() {
    return List.of(
        new SegmentIndex("A", null, SegmentIndex.Untold.DOMINANT),
        new SegmentIndex("B", null, SegmentIndex.Untold.HIDDEN),
        new SegmentIndex("C", null, SegmentIndex.Untold.HIDDEN));
  }

  /** With other municipalities. */
  static PublishedFigures with(PublishedFigures of, List<MunicipalityLine> municipalities) {
    var area = of.area();
    return new PublishedFigures(
        of.subject(),
        of.catalogue(),
        new AreaFigures(
            area.households(),
            area.baseHouseholds(),
            area.segments(),
            area.sums(),
            area.subsegments(),
            municipalities),
        of.members(),
        of.parts(),
        null,
        null,
        null,
        List.of(),
        NetworkFacts.NONE);
  }

  /** Beside the previous publication, with parts, CBS figures and a note. */
  static PublishedFigures compared(PublishedFigures of) {
    return with(of, of.members(), parts(), comparison());
  }

  /** Beside the reach of other libraries of every kind. */
  static PublishedFigures besideOthers(PublishedFigures of) {
    return of.with(
        List.of(
            new PeerReach(PeerReach.Among.EDITION, 34, 24),
            new PeerReach(PeerReach.Among.PROVINCE, 14, 23),
            new PeerReach(PeerReach.Among.SIZE, 12, 26)));
  }

  static PublishedFigures withNetwork(PublishedFigures of) {
    return of.with(
        new NetworkFacts(
            List.of(
                new NetworkFacts.Offer("A", List.of("BoekStart"), List.of("Taalhuis")),
                new NetworkFacts.Offer("B", List.of(), List.of("Debatavond"))),
            List.of(
                new NetworkFacts.QuotedResearch(
                    "A", "Gezinnen komen voor rust.", "42,5 % (± 4,8)", "Wie komt er", 2025, 420)),
            new NetworkFacts.Statistics(
                "Landelijke Gegevensverzameling",
                "particuliere huishoudens",
                LocalDate.of(2025, 1, 1),
                2025,
                List.of(
                    new NetworkFacts.Municipality(
                        "GM0001", "Proefdam", 1_200L, 300L, new BigDecimal("25.0")),
                    new NetworkFacts.Municipality("GM0002", "Proefdorp", null, null, null)))));
  }

  static PublishedFigures notCompared(PublishedFigures of) {
    var obstacle = new Comparison(PREVIOUS, Comparison.Obstacle.BASE, null, List.of());
    return with(of, of.members(), of.parts(), obstacle);
  }

  /** Of a selection of members, beside some municipalities. */
  static PublishedFiguresFixtures select(PublishedFiguresFixtures of) {
    var base = new ComparisonBase(ComparisonBase.Kind.MUNICIPALITIES, List.of("GM0001", "GM0002"));
    return of.with(
        Scope.of(
            new Base(base, "gemeenten A en B", "A en B"),
            new FileStatement(LocalDate.of(2026, 1, 31), 650L, LocalDate.of(2025, 12, 31)),
            new MemberSelection(
                List.of(HouseholdCard.ONLY_YOUTH),
                true,
                List.of("Centrum"),
                LocalDate.of(2025, 2, 1),
                12)));
  }

  /** With all that a library may choose for its report. */
  static PublishedFiguresFixtures chosen(PublishedFiguresFixtures of) {
    return of.with(
        Scope.USUAL.with(
            new ReportChoices(
                "De Kempen",
                List.of(
                    new FocusChoice("B", "Samen lezen, dicht bij huis."), new FocusChoice("A", "")),
                true,
                Set.of(ReportPart.CORE))));
  }

  /** Of a file in which everything occurs. */
  static PublishedFigures ofEveryRow(PublishedFigures of) {
    return with(of, matched(of.members(), null), of.parts(), null);
  }

  /**
   * Of a file of which the recognition was drawn.
   *
   * @param houses of each kind
   */
  static PublishedFigures ofHouses(PublishedFigures of, long houses) {
    var drawn =
        new MatchDraw(
            400, 200, each(MatchLevel.values(), houses), each(UnmatchedReason.values(), houses));
    return with(of, matched(of.members(), drawn), of.parts(), null);
  }

  /** Of which every segment is too uncertain to be told from the average. */
  static PublishedFigures uncertain(PublishedFigures of) {
    var area = of.area();
    var lines = area.segments().stream().map(WholeFigures::uncertain).toList();
    return new PublishedFigures(
        of.subject(),
        of.catalogue(),
        new AreaFigures(
            area.households(),
            area.baseHouseholds(),
            lines,
            area.sums(),
            area.subsegments(),
            area.municipalities()),
        of.members(),
        of.parts(),
        null,
        null,
        null,
        List.of(),
        NetworkFacts.NONE);
  }

  private static WorkAreaLine uncertain(WorkAreaLine line) {
    return new WorkAreaLine(
        line.code(),
        line.pooled(),
        line.exact(),
        line.households(),
        line.share(),
        line.baseShare(),
        line.index(),
        line.band(),
        true);
  }

  /** Of scheme OB-1. */
  static PublishedFigures ofPersons(PublishedFiguresFixtures of) {
    var figures = of.protectedBy(Protection.NOISE).build();
    var m = figures.members();
    var persons =
        new MemberFigures(
            m.households(),
            m.penetration(),
            210L,
            330L,
            m.cards(),
            m.branches(),
            m.match(),
            m.segments(),
            m.subsegments());
    return with(figures, persons, figures.parts(), null);
  }

  private static PublishedFigures with(
      PublishedFigures of, MemberFigures members, AreaParts parts, Comparison comparison) {
    return new PublishedFigures(
        of.subject(),
        of.catalogue(),
        of.area(),
        members,
        parts,
        profile(),
        comparison,
        note(),
        List.of(),
        NetworkFacts.NONE);
  }

  private static MemberFigures matched(MemberFigures of, MatchDraw drawn) {
    var match =
        new MatchReport(
            640,
            each(MalformedReason.values(), 1L),
            Map.of(),
            10,
            26,
            600,
            drawn == null ? each(MatchLevel.values(), 100L) : Map.of(),
            drawn == null ? each(UnmatchedReason.values(), 50L) : Map.of(),
            Map.of(),
            540,
            30,
            List.of("naam"),
            drawn,
            MemberFileForm.UNTOLD);
    return new MemberFigures(
        of.households(),
        of.penetration(),
        null,
        null,
        of.cards(),
        of.branches(),
        match,
        of.segments(),
        of.subsegments());
  }

  private static <K extends Enum<K>> Map<K, Long> each(K[] keys, long count) {
    return Stream.of(keys).collect(toMap(key -> key, key -> count));
  }

  private static AreaParts parts() {
    return new AreaParts(
        true,
        "A",
        List.of(
            new PartLine("1011", "1011", "Waterland", 900, "A", "A", 3, 180L, of("20.0"), 10L),
            new PartLine("1012", "1012", "Waterland", 40, null, null, null, null, null, null)),
        new Fifths(
            10,
            8,
            List.of(
                new FifthsLine(
                    "A",
                    of("40.0"),
                    of("10.0"),
                    of("30.0"),
                    of("15.0"),
                    of("15.0"),
                    of("5.0"),
                    of("25.0")))),
        new BroadGroups(40, List.of(new GroupLine(BroadGroup.YOUNG, 140, 120, 160))));
  }

  private static AreaProfile profile() {
    return new AreaProfile(
        4_200,
        List.of(new AreaProfile.Row("leeftijd.1", of("16.2"), of("15.0"))),
        List.of(new AreaProfile.Row("huishouden.1", of("41.0"), of("38.5"))),
        List.of(new AreaProfile.Row("stedelijkheid.1", of("60.0"), of("24.1"))),
        of("312"),
        of("290"));
  }

  private static Comparison comparison() {
    return new Comparison(PREVIOUS, null, change("", null), List.of(change("A", of("2.1"))));
  }

  private static ChangeLine change(String code, BigDecimal share) {
    return new ChangeLine(
        code, 1_900L, 2_000L, share, 380L, 400L, of("20.0"), of("20.0"), 20L, -5L, true);
  }

  private static ProtectionNote note() {
    return new ProtectionNote(
        "2025-a", "2025-b", of("0.05"), of("1.6"), of("0.15"), of("0.60"), "dezelfde huishoudens");
  }

  private static BigDecimal of(String number) {
    return new BigDecimal(number);
  }
}
