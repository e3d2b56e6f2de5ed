// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.area.AreaMap;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.disclosure.TrueCount;
import nl.publiekswijzer.household.AreaCounts;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.Supplements;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.member.NamedCount;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.usecase.GatheredCounts.Part;
import nl.publiekswijzer.segmentation.Segment;
import nl.publiekswijzer.segmentation.Segmentation;
import nl.publiekswijzer.segmentation.Subsegment;
import org.apache.commons.numbers.fraction.BigFraction;
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
              2_000),
          new Segmentation(
              "Een",
              List.of(new Segment("A", "A")),
              List.of(new Subsegment("A1", "A", "A1", 50, 50))),
          new AreaMap(List.of(new PostcodeArea(1234, new Municipality("GM1", "Dorp", "", "")))),
          new AreaCounts(1),
          new long[] {2_000},
          Optional.empty(),
          Optional.empty(),
          Supplements.NONE);

  private static Part aPart(String code, long households, long members) {
    return new Part(code, code, households, BigFraction.of(members));
  }

  private static MemberCounts members(long youth, long adult, NamedCount... branches) {
    return new MemberCounts(List.of(), youth, adult, List.of(branches));
  }

  private static PublishedFigures figures(List<Part> parts, MemberCounts members, long inside) {
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
    var inhabitants = parts.stream().map(Part::members).reduce(BigFraction.ZERO, BigFraction::add);
    var counts =
        new GatheredCounts(
            List.of(new TrueCount("A1", "A", 2_000, households, inhabitants)), parts, List.of());
    var report =
        new MatchReport(
            inside, Map.of(), Map.of(), 0, 0, inside, Map.of(), Map.of(), Map.of(), inside, 0,
            List.of());
    return new FiguresMaking(request, "Boekerij", EDITION, counts, RequestFixtures.UNPROTECTED)
        .figures(Optional.of(members), Optional.of(report));
  }

  private static MemberFigures memberFigures(MemberCounts members, long inside) {
    return figures(List.of(aPart("GM1", 2_000, 400)), members, inside).members();
  }

  @Test
  void municipalityTooSmallForMembersTakesAnotherWithIt() {
    var parts = List.of(aPart("GM1", 1_000, 300), aPart("GM2", 99, 50), aPart("GM3", 500, 101));

    assertEquals(
        List.of(
            new MunicipalityLine("GM1", "GM1", 1_000, 300L, new BigDecimal("30.0")),
            new MunicipalityLine("GM2", "GM2", 99, null, null),
            new MunicipalityLine("GM3", "GM3", 500, null, null)),
        figures(parts, members(0, 0), 451).area().municipalities());
  }

  @Test
  void branchesAreToldWhenTheirRestIsLargeEnough() {
    assertEquals(
        List.of(new NamedCount("Kern", 300), new NamedCount("Wijk", 190)),
        memberFigures(members(0, 0, new NamedCount("Kern", 301), new NamedCount("Wijk", 189)), 590)
            .branches());
  }

  @Test
  void branchesThatAddUpAreAllTold() {
    assertEquals(
        List.of(new NamedCount("Kern", 300), new NamedCount("Wijk", 190)),
        memberFigures(members(0, 0, new NamedCount("Kern", 301), new NamedCount("Wijk", 189)), 490)
            .branches());
  }

  @Test
  void smallBranchThatFollowsFromTheRestTakesAnotherWithIt() {
    assertEquals(
        List.of(new NamedCount("Kern", 300)),
        memberFigures(members(0, 0, new NamedCount("Kern", 301), new NamedCount("Wijk", 189)), 499)
            .branches());
  }

  @Test
  void fewYouthHideTheAdultsToo() {
    var figures = memberFigures(members(99, 400), 499);

    assertNull(figures.youth());
    assertNull(figures.adult());
  }

  @Test
  void youthAndAdultsAreRounded() {
    var figures = memberFigures(members(112, 401), 513);

    assertEquals(List.of(110L, 400L), List.of(figures.youth(), figures.adult()));
  }
}
