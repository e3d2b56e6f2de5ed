// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.area.AreaMap;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.disclosure.DrawnMembers;
import nl.publiekswijzer.household.AreaCounts;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Estimation;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.Supplements;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.member.NamedCount;
import nl.publiekswijzer.publication.Fifths;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.usecase.GatheredCounts.Part;
import nl.publiekswijzer.request.usecase.GatheredCounts.SmallPart;
import nl.publiekswijzer.segmentation.Segment;
import nl.publiekswijzer.segmentation.Segmentation;
import nl.publiekswijzer.segmentation.Subsegment;
import org.junit.jupiter.api.Test;

class FiguresMakingTest {
  private static final WorkArea AREA = new WorkArea(List.of("GM1"), List.of());
  private static final LoadedEdition EDITION =
      new LoadedEdition(
          new Edition(
              1,
              "Editie",
              LocalDate.of(2024, 1, 1),
              Granularity.POSTCODE,
              Origin.FICTITIOUS,
              1,
              2_000,
              true,
              null,
              null),
          new Segmentation(
              "Een",
              List.of(new Segment("A", "A")),
              List.of(new Subsegment("A1", "A", "A1", 50, 50))),
          new AreaMap(List.of(new PostcodeArea(1234, new Municipality("GM1", "Dorp", "", "")))),
          new AreaCounts(1),
          new long[] {2_000},
          Optional.empty(),
          Optional.empty(),
          Supplements.NONE,
          Estimation.NONE);

  private static final MatchReport REPORT =
      new MatchReport(
          590,
          Map.of(),
          Map.of(),
          0,
          0,
          590,
          Map.of(),
          Map.of(),
          Map.of(),
          590,
          0,
          List.of(),
          null,
          MemberFileForm.UNTOLD);

  private static Part aPart(String code, long households) {
    return new Part(code, code, households, -1);
  }

  private static DrawnFile file(
      Map<String, Long> cards, Map<String, Long> branches, Map<String, Long> municipalities) {
    return file(cards, branches, municipalities, Map.of());
  }

  private static DrawnFile file(
      Map<String, Long> cards,
      Map<String, Long> branches,
      Map<String, Long> municipalities,
      Map<String, Long> parts) {
    return new DrawnFile(
        new DrawnMembers(451, new long[] {451}, new long[] {451}, false),
        bySegment(cards),
        bySegment(branches),
        municipalities,
        parts,
        Protection.DRAWN);
  }

  /** There is one segment. */
  private static Map<String, long[]> bySegment(Map<String, Long> sums) {
    return sums.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> new long[] {e.getValue()}));
  }

  private static PublishedFigures figures(List<Part> parts, DrawnFile file) {
    return figures(parts, List.of(), file);
  }

  private static PublishedFigures figures(List<Part> parts, List<SmallPart> small, DrawnFile file) {
    var request =
        new AnalysisRequest(
            UUID.randomUUID(),
            new AnalysisRequest.Sender(UUID.randomUUID(), null),
            new AnalysisOrder(
                "Boekerij",
                ReportKind.COMBINED,
                "Editie",
                AREA,
                List.of(),
                "",
                AnalysisOrder.USUAL_PRIORITY),
            1,
            Instant.EPOCH);
    long households = parts.stream().mapToLong(Part::households).sum();
    var counts = new GatheredCounts(new long[] {households}, 1, null, parts, small);
    return new FiguresMaking(request, "Boekerij", EDITION, counts, Optional.of(file))
        .figures(Optional.of(REPORT));
  }

  private static SmallPart aSmallPart(String code, long households) {
    return new SmallPart(code, code, "GM1", Map.of("A", households), -1);
  }

  @Test
  void segmentsOfMembersAreNotToldWhereAddressesAreNotKnown() {
    var members =
        figures(List.of(aPart("GM1", 2_000)), file(Map.of(), Map.of(), Map.of())).members();

    assertEquals(List.of(), members.segments());
    assertEquals(List.of(), members.subsegments());
    assertEquals(451, members.households());
  }

  @Test
  void partsWithEnoughMembersTellReachAndPotentialAndOnlyTheyAreCompared() {
    var small =
        List.of(aSmallPart("1234", 1_000), aSmallPart("1235", 500), aSmallPart("1236", 500));
    var drawn = Map.of("1234", 202L, "1235", 150L, "1236", 99L);
    var file = file(Map.of(), Map.of(), Map.of(), drawn);

    var parts = figures(List.of(aPart("GM1", 2_000)), small, file).parts();

    // at the average of 451 in 2,000 the first has 225.5
    assertEquals(
        Arrays.asList(24L, 0L, null), parts.lines().stream().map(PartLine::potential).toList());
    assertEquals(
        Arrays.asList(798L, 350L, null), parts.lines().stream().map(PartLine::nonMembers).toList());
    assertEquals("GM1", parts.lines().get(0).place());
    assertEquals(new Fifths(3, 2, List.of()), parts.fifths());
  }

  @Test
  void membersOfAMunicipalityAreToldFromAHundred() {
    var parts = List.of(aPart("GM1", 1_000), aPart("GM2", 400), aPart("GM3", 500));
    var file = file(Map.of(), Map.of(), Map.of("GM1", 252L, "GM2", 99L, "GM3", 100L));

    assertEquals(
        List.of(
            MunicipalityLine.of("GM1", "GM1", 1_000, 252L, new BigDecimal("25.2")),
            MunicipalityLine.of("GM2", "GM2", 400, null, null),
            MunicipalityLine.of("GM3", "GM3", 500, 100L, new BigDecimal("20.0"))),
        figures(parts, file).area().municipalities());
  }

  @Test
  void cardsStandInTheirOrder() {
    var cards = Map.of("BOTH", 40L, "ONLY_YOUTH", 11L, "ONLY_ADULT", 400L);

    assertEquals(
        List.of(
            new NamedCount("ONLY_YOUTH", 11),
            new NamedCount("ONLY_ADULT", 400),
            new NamedCount("BOTH", 40)),
        figures(List.of(aPart("GM1", 2_000)), file(cards, Map.of(), Map.of())).members().cards());
  }

  @Test
  void branchOfWhichNobodyIsDrawnIsTold() {
    var branches = Map.of("Wijk", 0L, "", 0L, "Kern", 451L);

    assertEquals(
        List.of(new NamedCount("Kern", 451), new NamedCount("Wijk", 0)),
        figures(List.of(aPart("GM1", 2_000)), file(Map.of(), branches, Map.of()))
            .members()
            .branches());
  }

  @Test
  void branchesStandByNameAndTheOthersTogetherAtTheEnd() {
    var branches = Map.of("Wijk", 189L, "", 7L, "Kern", 240L, "Ω-punt", 15L);

    assertEquals(
        List.of(new NamedCount("Kern", 240), new NamedCount("Wijk", 189), new NamedCount("", 22)),
        figures(List.of(aPart("GM1", 2_000)), file(Map.of(), branches, Map.of()))
            .members()
            .branches());
  }
}
