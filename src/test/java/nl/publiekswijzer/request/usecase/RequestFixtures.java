// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberCell;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.member.MemberCross;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.member.UnmatchedReason;
import nl.publiekswijzer.publication.AreaPlan;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.ComparisonMaking;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.store.AnalysisRequest;

/** Requests worked out the real way, without a database; members by a fixed rate per segment. */
public final class RequestFixtures {
  public static final Imprint IMPRINT =
      Imprint.of("PW-2026-0042", 2024, 1, Instant.parse("2026-03-02T08:00:00Z"), "2.0", "0.1");
  private static final Map<String, Integer> RATES =
      Map.of("A", 9, "B", 14, "C", 26, "D", 41, "E", 24, "F", 13, "G", 17, "H", 20, "I", 23);
  private static final int OTHERS = 30;

  private final LoadedEdition edition;
  private final WorkArea area;
  private final AnalysisRequest request;

  public RequestFixtures(LoadedEdition edition, ReportKind kind, WorkArea area) {
    this(edition, kind, area, OrderTerms.USUAL);
  }

  RequestFixtures(LoadedEdition edition, ReportKind kind, WorkArea area, OrderTerms terms) {
    this.edition = edition;
    this.area = area;
    this.request =
        new AnalysisRequest(
            UUID.randomUUID(),
            new AnalysisRequest.Sender(
                UUID.fromString("7b0c8d7e-0000-4000-8000-000000000001"), null),
            new AnalysisOrder(
                "Bibliotheek De Lage Landen",
                kind,
                edition.edition().name(),
                area,
                List.of(),
                "",
                AnalysisOrder.USUAL_PRIORITY,
                terms),
            1,
            Instant.EPOCH);
  }

  /**
   * Published figures.
   *
   * @param percent of the usual number of members
   */
  public PublishedFigures figures(int percent) {
    var postcodes = edition.areas().postcodes(area);
    boolean withMembers = request.kind().needsMemberFile();
    var members = withMembers ? Optional.of(members(percent)) : Optional.<MemberCounts>empty();
    var sums = new CountSums(edition, postcodes);
    var counts = members.map(sums::gathered).orElseGet(sums::gathered);
    var file = members.map(m -> new WholeMembers(edition.segmentation().tree(), counts).exactly());
    return new FiguresMaking(request, "Bibliotheek De Lage Landen", edition, counts, file)
        .figures(members.map(RequestFixtures::report));
  }

  /** New figures beside those of an earlier publication of the same area. */
  public PublishedFigures compared(PublishedFigures before, int percent) {
    var now = figures(percent);
    var told = nl.publiekswijzer.publication.compose.FiguresJson.of(before, IMPRINT);
    var counts = nl.publiekswijzer.publication.compose.PublishedCounts.read(told);
    var previous =
        new nl.publiekswijzer.publication.PreviousFigures(
            new nl.publiekswijzer.publication.Comparison.Previous(
                counts.number(),
                before.subject().edition(),
                before.subject().referenceDate().minusYears(1),
                2),
            area,
            1,
            before.subject().estimated(),
            counts.scope().base().choice(),
            counts.scope().selection(),
            counts.total(),
            counts.segments());
    return now.with(new ComparisonMaking(now, area, 1).with(previous));
  }

  public Backdrop backdrop(PublishedFigures figures) {
    var supplements = edition.supplements();
    return new Backdrop(
        AreaPlan.of(
            supplements.outlines(),
            supplements.places(),
            edition.areas(),
            edition.areas().postcodes(area),
            figures.parts().postcodes()),
        supplements.guide());
  }

  private MemberCounts members(int percent) {
    var cells = new ArrayList<MemberCell>();
    for (int postcode : edition.areas().postcodes(area)) {
      int[] households = edition.counts().of(postcode);
      for (int s = 0; s < households.length; s++) {
        var segment = edition.segmentation().subsegments().get(s).segment();
        int rate = RATES.getOrDefault(segment, OTHERS) + (postcode + s) % 5;
        int here = households[s] * rate * percent / 10_000;
        cells.add(new MemberCell(Postcode.of(postcode), s, here));
      }
    }
    return new MemberCounts(
        cells, cards(cells), branches(cells), List.of("", "Centrum", "Noord"), false, false);
  }

  /** Every seventh household has youth cards only, every third both. */
  private static List<MemberCross> cards(List<MemberCell> cells) {
    var cards = new ArrayList<MemberCross>();
    for (MemberCell cell : cells) {
      int youth = cell.households() / 7;
      int both = cell.households() / 3;
      cards.add(new MemberCross("ONLY_YOUTH", 0, cell.subsegment(), youth));
      cards.add(new MemberCross("BOTH", 0, cell.subsegment(), both));
      int adults = cell.households() - youth - both;
      cards.add(new MemberCross("ONLY_ADULT", 0, cell.subsegment(), adults));
    }
    return cards;
  }

  private static List<MemberCross> branches(List<MemberCell> cells) {
    var branches = new ArrayList<MemberCross>();
    for (MemberCell cell : cells) {
      int north = cell.households() / 3;
      branches.add(new MemberCross("Noord", 0, cell.subsegment(), north));
      branches.add(new MemberCross("Centrum", 0, cell.subsegment(), cell.households() - north));
    }
    return branches;
  }

  private static MatchReport report(MemberCounts members) {
    long inside = members.households() * 7 / 5;
    long considered = inside * 11 / 10;
    return new MatchReport(
        considered + 120,
        Map.of(),
        Map.of(),
        40,
        80,
        considered,
        Map.of(MatchLevel.ADDRESS, inside),
        Map.of(UnmatchedReason.UNKNOWN_NUMBER, considered - inside),
        Map.of(),
        inside,
        0,
        List.of("naam"),
        null,
        MemberFileForm.UNTOLD);
  }
}
