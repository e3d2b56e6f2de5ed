// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.publication.compose.ReportFoot;
import nl.publiekswijzer.publication.compose.Words;
import nl.publiekswijzer.request.usecase.RequestFixtures;
import nl.publiekswijzer.sheet.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Pages of Utrecht beside the pages that they were designed after: where these have an anchor, a
 * text of the same size and weight stands here. Words and figures differ.
 */
class ReferencePagesTest {
  private static final double NEAR = 4;
  private static final double SAME_SIZE = 0.05;
  private static final int EXACT = 8;

  private static final List<String> FOOT =
      List.of("Bibliotheek Merelstede", "Nederland adressen 2024", "/ 4", "/ 32");

  /**
   * Beginnings of texts of each page, with bars or new lines between them; short ones are whole.
   */
  private static final Map<Integer, String> ANCHORS =
      Map.of(
          1,
          """
          Kernrapport voor bestuur|Utrecht|Ruim 1 op de 5 huishoudens|Alle huishoudens
          ruim 1 op de 5|Gezinnen met kinderen|Alle anderen|1 op de 7|194.040|43.065|150.975
          huishoudens in Utrecht|huishoudens met een lid|van elke 100 huishoudens
          huishoudens zonder lid|Utrecht ligt bij elke groep|Van elke 100 huishoudens
          Nederland: CBS|6 van de 10 leden|39.295|26.660|Eén pas in de tekening|Utrecht is jong
          Deel van de huishoudens|Samen beginnen|Vertrouwd samen
          """,
          2,
          """
          Waar wie woont|Drie groepen wonen hier|Bij Samen beginnen, Eerste
          Welk segment is per postcode|te klein om te tonen|2 km|Amsterdam-Rijnkanaal
          Samen beginnen|Eerste eigen plek|Alleenwonend midden in het leven|18,7 %|12,7 %|13,3 %
          van de|huishoudens|Ruim tweemaal zo vaak|Ruim anderhalf keer|Anderhalf keer zo vaak
          Binnenstad, Oost, Noordoost|Zuidwest, Noordwest en Overvecht|Het grootst in Zuid
          """,
          3,
          """
          Wie ontbreekt|De meeste huishoudens zonder lid|In Utrecht hebben|Acht groepen liggen
          Hoogte van een balk|gemiddeld 22,2|0|50|D|53,4|Het bereik is het laagst
          Huishoudens met een lid|te klein|2 km|tot 18|28 en meer|Wijk, laagste eerst|van de 100
          17,6|13.581|29,5|10.886
          """,
          4,
          """
          Wat u kunt doen|Win drie groepen|Het doel is per groep|Winnen|B|Stellen tot 35 jaar
          31.257|Eerst: online advertentie|Eerst: sociale media|nieuwsbrief|sociale media|Toon:
          Thema:|770 huishoudens erbij|van 13,7 naar|Houden|D|53,4 van de 100|school en opvang
          Minstens 53
          """,
          5,
          """
          tot 35 jaar|Segment B|Samen beginnen: hier|36.217|huishoudens|18,7 %|landelijk 8,7 %
          13,7|van de 100 lid|31.257|zonder lid|Wie zijn dit?|Twee agenda
          De bibliotheek en dit segment|Lezen doen ze|Jong, met een gemiddelde|↑ meer te besteden
          tot 35|75 plus|leeftijd|Elke cirkel|De stad trekt|Index, Nederland is 100|25|400|B02
          Kopen in de stad|Op het platteland|Werk en reizen|Nederland is 100|Werk en loopbaan
          Voor jezelf beginnen|Duurzaamheid|Energie thuis|gemiddeld 100|Zo bereikt u hen
          online advertentie|nieuwsbrief|sociale media|Toon:|Wat werkt, en wat niet|Wel:|Niet:
          Vooral in Binnenstad|30 % of meer
          """,
          6,
          """
          Bereik per postcode|Leidsche Rijn heeft|Huishoudens met een lid|28 en meer|2 km|Postcode
          Grootste segment|Huish.|Met lid|Van de 100|15.452|4.555|29,5|11|32,5
          """);

  /** What is lower here on purpose, or higher, as the words around it take other room. */
  private record Shift(int page, double left, double top, double bottom, double dy, String why) {
    boolean holds(int number, PlacedText text) {
      return page == number && text.x() >= left && text.y() > top && text.y() < bottom;
    }
  }

  private static final List<Shift> SHIFTS =
      List.of(
          new Shift(1, 390, 500, 545, 10, "the title on cards takes two lines: of households"),
          new Shift(1, 0, 565, 580, -9, "three yardsticks at 26 points, not three groups at 28"),
          new Shift(4, 0, 390, 535, 5.6, "rows are as high as the longest of three texts"),
          new Shift(6, 0, 95, 800, -25, "the title takes one line"));

  /** Anchors that are not here on purpose. */
  private static final Map<String, String> ABSENT =
      Map.of(
          "2 Amsterdam-Rijnkanaal", "water is drawn from data, and there are none",
          "5 Op het platteland", "B05 does not live here in this edition",
          "5 online advertentie", "the first channel says so, as on cards: 'Eerst: …'",
          "5 Toon:", "the tone follows the channels as on cards",
          "5 Niet:", "it follows what to do, which is a line shorter here",
          "5 30 % of meer", "shares of one segment by part are not published",
          "6 28 en meer", "classes stand in one order on all maps, the lowest first");

  private static List<List<PlacedText>> ours;
  private static ReferencePages reference;

  @BeforeAll
  static void compose() {
    assumeTrue(Files.exists(ReferencePages.FILE), "no reference pages at " + ReferencePages.FILE);
    reference = ReferencePages.read();
    var area = new WorkArea(List.of("GM0344"), List.of());
    var request = new RequestFixtures(MemoryEdition.ofCountry(), ReportKind.COMBINED, area);
    var figures = request.figures(100);
    var content = new Content(figures, request.backdrop(figures), RequestFixtures.IMPRINT);
    var words = Words.of("kernrapport");
    var board = new Board(content, words.text("soort"));
    var sheets = new ArrayList<Sheet>(BoardReportComposer.sheets(board));
    sheets.add(new SegmentPage(board, board.segments().find("B").orElseThrow()).sheet());
    sheets.add(new AreaSheets(board).sheets().get(0));
    var foot = ReportFoot.of(content, words.text("naam"));
    ours = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      var marks = new ArrayList<>(sheets.get(i).marks());
      marks.addAll(foot.marks(i + 1, i < 4 ? 4 : 32));
      ours.add(PlacedText.of(marks));
    }
  }

  @Test
  void everyAnchorStandsWhereItWasDesigned() {
    var faults = new ArrayList<String>();
    ANCHORS.forEach(
        (page, texts) -> {
          for (String text : texts.strip().split("[|\n]")) {
            boolean absent = ABSENT.containsKey(page + " " + text);
            var anchors = anchors(page, text);
            if (anchors.isEmpty()) {
              faults.add(page + " " + text + " is not in the reference");
            }
            anchors.stream()
                .filter(anchor -> isHere(page, anchor) == absent)
                .forEach(anchor -> faults.add(page + " " + anchor + (absent ? " is here" : "")));
          }
        });
    assertEquals(List.of(), faults);
  }

  @Test
  void everyFootIsAsDesigned() {
    var faults = new ArrayList<String>();
    for (int page = 1; page <= 6; page++) {
      for (String text : FOOT) {
        for (PlacedText anchor : anchors(page, text)) {
          if (!isHere(page, anchor)) {
            faults.add(page + " " + anchor);
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static List<PlacedText> anchors(int page, String text) {
    return reference.page(page).stream()
        .filter(t -> text.length() > EXACT ? t.text().startsWith(text) : t.text().equals(text))
        .toList();
  }

  private static boolean isHere(int page, PlacedText anchor) {
    double dy =
        SHIFTS.stream()
            .filter(s -> s.holds(page, anchor))
            .mapToDouble(Shift::dy)
            .findFirst()
            .orElse(0);
    return ours.get(page - 1).stream()
        .anyMatch(
            text ->
                text.align() == anchor.align()
                    && text.weight() == anchor.weight()
                    && Math.abs(text.size() - anchor.size()) <= SAME_SIZE
                    && Math.abs(text.x() - anchor.x()) <= NEAR
                    && Math.abs(text.y() - anchor.y() - dy) <= NEAR);
  }
}
