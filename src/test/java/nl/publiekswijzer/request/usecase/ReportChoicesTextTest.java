// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.publication.FocusChoice;
import nl.publiekswijzer.publication.ReportChoices;
import nl.publiekswijzer.publication.ReportPart;
import nl.publiekswijzer.request.OrderTerms;
import org.junit.jupiter.api.Test;

class ReportChoicesTextTest {
  private static final ReportChoices CHOSEN =
      new ReportChoices(
          "De Kempen",
          List.of(new FocusChoice("C", "Samen lezen."), new FocusChoice("A", "")),
          true,
          Set.of(ReportPart.CORE));

  private static ReportChoicesText focus(FocusChoice... rows) {
    return new ReportChoicesText("", List.of(rows), false, null);
  }

  private static List<String> faults(ReportChoicesText typed) {
    var faults = new ArrayList<Fault>();
    typed.choices(faults);
    return faults.stream().map(fault -> fault.field() + ": " + fault.message()).toList();
  }

  @Test
  void nothingTypedIsTheUsual() {
    var faults = new ArrayList<Fault>();

    assertEquals(
        ReportChoices.USUAL, new ReportChoicesText(" ", null, false, null).choices(faults));
    assertEquals(List.of(), faults);
  }

  @Test
  void whatIsTypedIsReadAndWrittenTheSame() {
    var typed =
        new ReportChoicesText(
            " De Kempen ",
            List.of(
                new FocusChoice("C", " Samen lezen. "),
                new FocusChoice("", ""),
                new FocusChoice("A", null)),
            true,
            List.of("KERNRAPPORT"));

    assertEquals(CHOSEN, typed.choices(new ArrayList<>()));
    assertEquals(typed, ReportChoicesText.of(CHOSEN));
  }

  @Test
  void aNameHas120CharactersThatCanBePrinted() {
    assertEquals(List.of(), faults(new ReportChoicesText("é".repeat(120), null, false, null)));
    assertEquals(
        List.of(
            "naamWerkgebied: De naam van het werkgebied is langer dan 120 tekens. Maak hem"
                + " korter."),
        faults(new ReportChoicesText("é".repeat(121), null, false, null)));
    assertEquals(
        List.of(
            "naamWerkgebied: De naam van het werkgebied bevat een teken dat niet gedrukt kan"
                + " worden. Laat het weg."),
        faults(new ReportChoicesText("De Κempen", null, false, null)));
  }

  @Test
  void aSentenceHas140CharactersAndASegment() {
    assertEquals(List.of(), faults(focus(new FocusChoice("A", "a".repeat(140)))));
    assertEquals(
        List.of(
            "focussegmenten: Kies bij elke zin een segment.",
            "focussegmenten: De zin bij segment B is langer dan 140 tekens. Maak hem korter."),
        faults(focus(new FocusChoice("", "Lezen."), new FocusChoice("B", "a".repeat(141)))));
  }

  @Test
  void fiveSegmentsAtMostEachOnce() {
    var six =
        Stream.of("A", "B", "C", "D", "E", "A").map(code -> new FocusChoice(code, "")).toList();

    assertEquals(
        List.of(
            "focussegmenten: Kies ten hoogste vijf focussegmenten.",
            "focussegmenten: Kies elk segment één keer."),
        faults(new ReportChoicesText("", six, false, null)));
  }

  @Test
  void oneDocumentIsChosenAtLeast() {
    for (List<String> parts : List.of(List.<String>of(), List.of("RAPPORT", "BOEK"))) {
      assertEquals(
          List.of("stukken: Kies het kernrapport, het rapport of allebei."),
          faults(new ReportChoicesText("", null, false, parts)));
    }
  }

  @Test
  void theUsualIsNotWrittenDownSoThatOrdersOfBeforeAreTheSame() {
    assertEquals(
        WorkingJson.text(OrderTerms.USUAL),
        WorkingJson.text(OrderTerms.USUAL.with(ReportChoices.USUAL)));
    assertFalse(WorkingJson.text(OrderTerms.USUAL).contains("report"));
  }

  @Test
  void choicesAreKeptWithTheTerms() {
    var terms = OrderTerms.USUAL.with(CHOSEN);

    assertEquals(terms, WorkingJson.value(WorkingJson.text(terms), OrderTerms.class));
    assertEquals(CHOSEN.unnamed(), terms.forOtherArea().choices());
    assertEquals(CHOSEN, terms.withoutMembers().choices());
  }
}
