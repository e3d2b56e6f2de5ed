// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.member.ColumnQuestion;
import nl.publiekswijzer.member.KindWord;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberColumn;
import nl.publiekswijzer.member.MemberKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Composed.class)
class FileChoosingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private static UploadFixtures of(Composition product) {
    return UploadFixtures.newYear(product, "Bibliotheek Kiest");
  }

  private static FileChoiceText columns(Map<String, String> columns) {
    return new FileChoiceText(columns, Map.of(), "", "");
  }

  private static FileChoiceText words(Map<String, String> words) {
    return new FileChoiceText(Map.of(), words, "", "");
  }

  /** The usual file with other names and a column more. */
  private static String file(String header, String cell) {
    return UploadFixtures.file(0, 400)
        .lines()
        .map(line -> line.startsWith("postcode") ? header : line + cell)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void columnsThatNobodyKnowsAreAskedAndThenRemembered(Composition product) {
    var uploads = of(product);
    String file = file("Veld A;Veld B", "");
    var asked = assertThrows(InvalidInput.class, () -> uploads.count(file, FileChoiceText.NONE));
    var question = (ColumnQuestion) asked.report();
    assertEquals(List.of("Veld A", "Veld B"), question.found());

    var chosen = columns(Map.of("postcode", "Veld A", "huisnummer", "Veld B"));
    assertEquals(400, uploads.count(file, chosen).counts().households());
    assertEquals(400, uploads.count(file, FileChoiceText.NONE).counts().households());
    assertEquals(400, uploads.colleague().count(file, FileChoiceText.NONE).counts().households());

    var other = of(product);
    assertThrows(InvalidInput.class, () -> other.count(file, FileChoiceText.NONE));
  }

  @Test
  void choiceForTheColumnsOfOneFileSaysNothingOfAnother(Composition product) {
    var uploads = of(product);
    var asked =
        assertThrows(
            InvalidInput.class,
            () -> uploads.count(file("Veld A;Veld B", ""), FileChoiceText.NONE));
    var chosen =
        new FileChoiceText(
            Map.of("postcode", "Veld A", "huisnummer", "Veld B"),
            Map.of(),
            "",
            "",
            ((ColumnQuestion) asked.report()).header());

    assertEquals(400, uploads.count(UploadFixtures.file(0, 400), chosen).set().rows());
    assertEquals(400, uploads.count(file("Veld A;Veld B", ""), chosen).set().rows());
    assertEquals(400, uploads.count(file("Veld A;Veld B", ""), FileChoiceText.NONE).set().rows());
  }

  @Test
  void choiceForAFileThatIsRefusedIsNotRemembered(Composition product) {
    var uploads = of(product);
    String file = "Veld A;Veld B\n9001AA;1\n";
    var chosen = columns(Map.of("postcode", "Veld A", "huisnummer", "Veld B"));
    assertThrows(InvalidInput.class, () -> uploads.count(file, chosen));
    var again = assertThrows(InvalidInput.class, () -> uploads.count(file, FileChoiceText.NONE));
    assertTrue(again.report() instanceof ColumnQuestion);
  }

  @Test
  void unknownWordsAreAskedAndThenRemembered(Composition product) {
    var uploads = of(product);
    String file = file("postcode;huisnummer;lidsoort", ";Basis");
    var asked = assertThrows(InvalidInput.class, () -> uploads.count(file, FileChoiceText.NONE));
    assertEquals("lidsoorten", asked.faults().get(0).field());
    var report = (MatchReport) asked.report();
    assertEquals(List.of(new KindWord("Basis", 400, null)), report.form().words());
    assertNull(report.drawn());

    var counted = uploads.count(file, words(Map.of("basis", "volwassen")));
    assertEquals(
        List.of(new KindWord("Basis", 400, MemberKind.ADULT)), counted.report().form().words());
    assertFalse(counted.counts().cards().isEmpty());
    var later = uploads.count(file, FileChoiceText.NONE);
    assertEquals(counted.counts(), later.counts());
  }

  @Test
  void trialCardsAreLeftOutAndToldByTheirWord(Composition product) {
    var uploads = of(product);
    String trial =
        IntStream.range(400, 800)
            .mapToObj(i -> "9001AA;" + (i + 1) + ";Proefabonnement\n")
            .collect(Collectors.joining());
    String file = file("postcode;huisnummer;lidsoort", ";Volwassen") + "\n" + trial;
    var report = uploads.count(file, FileChoiceText.NONE).report();
    assertEquals(400, report.excluded());
    assertEquals(
        List.of(
            new KindWord("Proefabonnement", 400, MemberKind.EXCLUDED),
            new KindWord("Volwassen", 400, MemberKind.ADULT)),
        report.form().words());
  }

  @Test
  void columnThatHoldsSomethingElseThanKindsIsRefusedWithoutItsWords(Composition product) {
    var uploads = of(product);
    var rows = new StringBuilder("postcode;huisnummer;lidsoort\n");
    for (int i = 1; i <= 400; i++) {
      rows.append("9001AA;").append(i).append(";Geheim ").append((char) ('a' + i % 26)).append(i);
      rows.append('\n');
    }
    var refused =
        assertThrows(InvalidInput.class, () -> uploads.count(rows.toString(), FileChoiceText.NONE));
    assertFalse(refused.getMessage().contains("Geheim"), refused.getMessage());
    assertNull(refused.report());
  }

  @Test
  void datesOfActivityAreReadAndThoseThatAreNoneAreTold(Composition product) {
    var uploads = of(product);
    String file =
        file("postcode;huisnummer;laatste_activiteit", ";2026-01-15") + "\n9001AA;1;gisteren\n";
    var said = new FileChoiceText(Map.of(), Map.of(), "2025-12-01", "");
    product.clock().instant();
    var form = uploads.count(file, said).report().form();
    assertEquals(LocalDate.of(2025, 12, 1), form.activeSince());
    assertEquals(1, form.undated());
    assertEquals(List.of(402L), form.undatedLines());
  }

  @Test
  void activityIsNotAskedOfAFileThatDoesNotTellIt(Composition product) {
    var uploads = of(product);
    var said = new FileChoiceText(Map.of(), Map.of(), "12", "");
    var refused =
        assertThrows(InvalidInput.class, () -> uploads.count(UploadFixtures.file(0, 400), said));
    assertTrue(refused.getMessage().contains("geen kolom met de laatste"), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"6, 2025-12-15", "36, 2023-06-15", "2025-01-31, 2025-01-31"})
  void activityIsAskedInMonthsOrSinceADay(String typed, LocalDate since) {
    var text = new FileChoiceText(Map.of(), Map.of(), typed, "");
    assertEquals(Optional.of(since), text.choices(TODAY).activeSince());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5", "37", "0", "999", "gisteren", "2026-06-15", "2027-01-01", "2010-01-01"})
  void otherTimesAreRefusedWithWhatToDo(String typed) {
    var text = new FileChoiceText(Map.of(), Map.of(), typed, "");
    var refused = assertThrows(InvalidInput.class, () -> text.choices(TODAY));
    assertEquals(List.of("actiefSinds"), refused.faults().stream().map(Fault::field).toList());
  }

  @Test
  void unknownWordsForColumnsAndKindsAreRefused() {
    var text = new FileChoiceText(Map.of("naam", "x"), Map.of("Basis", "iets"), "", "");
    var refused = assertThrows(InvalidInput.class, () -> text.choices(TODAY));
    assertEquals(
        List.of("kolommen", "lidsoorten"), refused.faults().stream().map(Fault::field).toList());
  }

  @Test
  void columnsAreChosenByTheirWords() {
    var text = columns(Map.of("straatEnHuisnummer", "Adres ", "lidsoort", ""));
    assertEquals(
        Map.of(MemberColumn.STREET, "Adres", MemberColumn.KIND, ""), text.choices(TODAY).columns());
  }
}
