// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.NetworkFacts;
import nl.publiekswijzer.publication.PeerReach;
import nl.publiekswijzer.publication.PeerReach.Among;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Subject;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.request.usecase.RequestFixtures;
import nl.publiekswijzer.sheet.SheetBuilder;
import org.junit.jupiter.api.Test;

/** In a municipality whose districts differ for certain. */
class YardsticksTest {
  private static final PeerReach EDITION = new PeerReach(Among.EDITION, 34, 24);
  private static final PeerReach PROVINCE = new PeerReach(Among.PROVINCE, 14, 23);
  private static final PeerReach SIZE = new PeerReach(Among.SIZE, 12, 26);
  private static final RequestFixtures REQUEST =
      new RequestFixtures(
          MemoryEdition.ofCountry(),
          ReportKind.COMBINED,
          new WorkArea(List.of("GM0344"), List.of()));

  private static List<String> names(PublishedFigures figures) {
    var content = new Content(figures, REQUEST.backdrop(figures), RequestFixtures.IMPRINT);
    return new Yardsticks(new Board(content, "soort"))
        .all().stream().map(y -> y.name() + " " + y.printed()).toList();
  }

  private static PublishedFigures alone(PeerReach... others) {
    return REQUEST.figures(100).with(List.of(others));
  }

  @Test
  void withoutOthersTheDistrictsFollowTheCountry() {
    assertEquals(
        List.of(
            "Nederland ongeveer 25",
            "Hoogst: Vleuten-De Meern 28,9",
            "Laagst: Binnenstad en Oost 18,1"),
        names(alone()));
  }

  @Test
  void theProvinceStandsForTheEdition() {
    assertEquals(
        List.of(
            "Nederland ongeveer 25",
            "Provincie: 14 bibliotheken ongeveer 23",
            "Even groot: 12 bibliotheken ongeveer 26",
            "Hoogst: Vleuten-De Meern 28,9"),
        names(alone(EDITION, PROVINCE, SIZE)));
  }

  @Test
  void theEditionStandsWhereTheProvinceHasTooFew() {
    assertEquals("Alle: 34 bibliotheken ongeveer 24", names(alone(EDITION)).get(1));
  }

  @Test
  void theVersionBeforeIsNeverPushedOut() {
    var compared = REQUEST.compared(REQUEST.figures(90), 100);

    assertEquals(
        List.of(
            "Nederland ongeveer 25",
            "Provincie: 14 bibliotheken ongeveer 23",
            "Even groot: 12 bibliotheken ongeveer 26",
            "Versie 2 (2023) 19,7"),
        names(compared.with(List.of(EDITION, PROVINCE, SIZE))));
  }

  /** Of an edition of which the country is not known. */
  private static PublishedFigures invented(PublishedFigures of) {
    var s = of.subject();
    return new PublishedFigures(
        new Subject(
            s.library(),
            s.showsWorkArea(),
            s.showsMembers(),
            s.listedArea(),
            s.edition(),
            s.referenceDate(),
            s.segmentation(),
            s.estimated(),
            true,
            true,
            s.open(),
            s.drawn(),
            s.protection(),
            s.scope()),
        of.catalogue(),
        of.area(),
        of.members(),
        of.parts(),
        of.profile(),
        of.comparison(),
        of.note(),
        of.peers(),
        NetworkFacts.NONE);
  }

  /** Of the text above the chart and the one below it. */
  private static List<String> said(PublishedFigures figures) {
    var content = new Content(figures, REQUEST.backdrop(figures), RequestFixtures.IMPRINT);
    var page = new SheetBuilder();
    new YardstickChart(new Board(content, "soort")).draw(page);
    return Stream.of(12.5, 8.0)
        .map(
            size ->
                PlacedText.of(page.sheet().marks()).stream()
                    .filter(t -> t.size() == size && t.align() == Mark.Align.START)
                    .map(PlacedText::text)
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void titleIsOfTheFirstAndTheSourceTellsWhatHalfOfTheOthersReach() {
    assertEquals(
        List.of(
            "Utrecht ligt drie punten onder Nederland",
            "Nederland: CBS, 2022, “een kwart”. De helft van de 14 andere bibliotheken van deze"
                + " editie in de provincie bereikt meer dan ongeveer 23. Even groot: met ongeveer half tot"
                + " twee keer zoveel huishoudens. Eén punt verschil zegt niets."),
        said(alone(PROVINCE, SIZE)));
    assertEquals(
        List.of(
            "Utrecht ligt twee punten onder het midden van andere bibliotheken",
            "De helft van de 34 andere bibliotheken van deze editie bereikt meer dan ongeveer 24."
                + " Eén punt verschil zegt niets."),
        said(invented(alone(EDITION))));
    assertEquals(
        "Utrecht ligt rond het midden van andere bibliotheken",
        said(invented(alone(PROVINCE))).get(0));
    assertEquals(
        "De helft van de 12 andere bibliotheken van deze editie met ongeveer half tot twee keer zoveel"
            + " huishoudens bereikt meer dan ongeveer 26. Eén punt verschil zegt niets.",
        said(invented(alone(SIZE))).get(1));
  }
}
