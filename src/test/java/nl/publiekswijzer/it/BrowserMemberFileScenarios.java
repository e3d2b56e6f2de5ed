// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class BrowserMemberFileScenarios extends Scenario {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String ELSEWHERE = "Waar wonen de leden buiten het werkgebied?";
  private static final List<String> HEADER =
      List.of("Lidnr", "P.C. lid", "Nr. en toev.", "Abonnement", "Laatst gezien");

  private Visitor employee(Look look, String library) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    new People(server()).employee(library);
    return Visitor.signedIn(server(), look, People.emailOf(library));
  }

  /** As a library system gives it: titles above, other names, a word of its own. */
  private FilePayload export(boolean workbook) {
    byte[] sample = server().sampleMembers(RequestScenarios.EDITION, "VB01");
    var rows =
        new String(sample, StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> line.replace("\"", "").split(";", -1))
            .toList();
    return workbook ? xlsx(rows) : csv(rows);
  }

  private static List<String> cells(String[] row, int number) {
    return List.of(
        String.valueOf(70_000 + number),
        row[0],
        row[1] + " " + row[2],
        number % 3 == 0 ? "Jeugdpas" : "Basis",
        number % 4 == 0 ? "2019-05-01" : "2026-05-01");
  }

  private static FilePayload xlsx(List<String[]> rows) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      book.newWorksheet("Toelichting").value(0, 0, "Zie het volgende blad");
      var sheet = book.newWorksheet("Leden");
      sheet.value(0, 0, "Ledenlijst per 1 juni 2026");
      for (int column = 0; column < HEADER.size(); column++) {
        sheet.value(2, column, HEADER.get(column));
      }
      for (int i = 0; i < rows.size(); i++) {
        var cells = cells(rows.get(i), i);
        for (int column = 0; column < cells.size(); column++) {
          sheet.value(3 + i, column, cells.get(column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FilePayload("export.xlsx", XLSX, bytes.toByteArray());
  }

  private static FilePayload csv(List<String[]> rows) {
    var text = new StringBuilder("Ledenlijst per 1 juni 2026;;;;\n;;;;\n");
    text.append(String.join(";", HEADER)).append('\n');
    for (int i = 0; i < rows.size(); i++) {
      text.append(String.join(";", cells(rows.get(i), i))).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return new FilePayload("export.csv", "text/csv", bytes);
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  /** Members of two municipalities in one file. */
  private FilePayload everywhere() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(server().sampleMembers(RequestScenarios.EDITION, "VB12"));
    String others =
        new String(
            server().sampleMembers(RequestScenarios.EDITION, "VB13"), StandardCharsets.UTF_8);
    bytes.writeBytes(others.substring(others.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
    return new FilePayload("leden.csv", "text/csv", bytes.toByteArray());
  }

  private static void toFileStep(Visitor visitor) {
    toFileStep(visitor, "VB01");
  }

  private static void toFileStep(Visitor visitor, String municipality) {
    visitor.open("/ui/aanvragen/nieuw");
    visitor.page().check("#soort-LEDEN");
    visitor.press("Verder naar werkgebied");
    visitor.page().check("input[value=" + municipality + "]");
    visitor.press("Werkgebied bewaren en verder");
    assertThat(visitor.page()).hasTitle(Pattern.compile("^Stap 3 van 5"));
  }

  private static void pointOut(Page page) {
    page.selectOption("#kolom-postcode", "P.C. lid");
    page.selectOption("#kolom-huisnummer", "Nr. en toev.");
  }

  private static String wordSelect(String word) {
    return "tr:has(th:text-is('" + word + "')) select[name=soort]";
  }

  @Test
  void anExportOfExcelIsReadAfterTwoQuestionsAndWithoutAnyTheNextTime() {
    try (var visitor = employee(Look.WIDE, "Met een Excelexport")) {
      var page = visitor.page();
      toFileStep(visitor);
      page.setInputFiles("#ledenbestand", export(true));
      assertThat(page.locator("#kolom-postcode")).isVisible();
      var shown = page.locator(".pw-upload__preview");
      assertThat(shown).containsText("P.C. lid");
      assertThat(shown.locator("td").nth(1)).hasText(Pattern.compile("\\d\\d•+( •+|[A-Z]•)?"));
      assertEquals(List.of(), page.evaluate(BrowserFormScenarios.MISTAKES));
      visitor.assertSound("columns asked");
      pointOut(page);
      visitor.press("Bestand lezen");

      assertThat(page).hasTitle(Pattern.compile("^Fout: Stap 3 van 5"));
      assertThat(page.locator("#lidsoorten")).containsText("Basis");
      assertEquals(List.of(), page.evaluate(BrowserFormScenarios.MISTAKES));
      visitor.assertSound("words asked");
      page.selectOption(wordSelect("Basis"), "volwassen");
      page.locator("details:has(#actiefSinds)").evaluate("d => d.open = true");
      visitor.press("Bestand lezen");

      assertThat(page.locator("#herkend")).isVisible();
      assertThat(page.locator("#herkend")).isFocused();
      assertThat(page.locator("main"))
          .containsText("Gelezen blad: Leden. Niet gelezen: Toelichting");
      assertThat(page.locator("main")).containsText("van de leden herkend (herkenning)");
      assertEquals("volwassen", page.locator(wordSelect("Basis")).inputValue(), "as it was chosen");
      visitor.assertSound("export accepted");
      visitor.follow("Verder naar thema’s");
      visitor.press("Bewaren en controleren");
      visitor.press("Aanvraag versturen");
      assertEquals("Aanvraag ontvangen", visitor.heading());

      toFileStep(visitor);
      page.setInputFiles("#ledenbestand", export(false));
      assertThat(page.locator(".pw-upload__columns summary"))
          .containsText("De kolommen zijn herkend");
      visitor.press("Bestand lezen");
      assertThat(page.locator("#herkend")).isVisible();
    }
  }

  @Test
  void withoutScriptsTheColumnsAreAskedByTheAnswer() {
    try (var visitor = employee(Look.WITHOUT_SCRIPTS, "Met een export zonder scripts")) {
      var page = visitor.page();
      toFileStep(visitor);
      page.setInputFiles("#ledenbestand", export(false));
      visitor.press("Bestand lezen");
      assertThat(page.locator("#kolom-postcode")).isVisible();
      assertFalse(page.content().contains("2026-05-01"), "no row comes back");

      pointOut(page);
      page.setInputFiles("#ledenbestand", export(false));
      visitor.press("Bestand lezen");
      page.selectOption(wordSelect("Basis"), "gewoon");
      page.setInputFiles("#ledenbestand", export(false));
      visitor.press("Bestand lezen");
      assertThat(page.locator("#herkend")).isVisible();
    }
  }

  @Test
  void membersElsewhereAreTakenInByAWiderWorkArea() {
    try (var visitor = employee(Look.NARROW, "Met leden elders")) {
      var page = visitor.page();
      toFileStep(visitor, "VB12");
      page.setInputFiles("#ledenbestand", everywhere());
      visitor.press("Bestand lezen");
      page.locator("summary", hasText(ELSEWHERE)).click();
      page.check("#gemeente-VB13");
      visitor.assertSound("members elsewhere");
      visitor.press("Werkgebied uitbreiden");
      assertThat(page.locator("main [role=status]").first())
          .containsText("Kies het ledenbestand opnieuw");
      visitor.assertSound("wider work area");

      page.setInputFiles("#ledenbestand", everywhere());
      visitor.press("Bestand lezen");
      assertThat(page.locator("#herkend")).isVisible();
      assertThat(page.locator("summary", hasText(ELSEWHERE))).hasCount(0);
    }
  }

  @Test
  void reasonsStandByNumberWithWhatToDoAndTheirLines() {
    try (var visitor = employee(Look.WIDE, "Met een slecht bestand")) {
      var page = visitor.page();
      toFileStep(visitor);
      String bad =
          "postcode;huisnummer\n"
              + "9101AA;6-feb\n".repeat(300)
              + "9101AA;\n".repeat(20)
              + "9101;4\n".repeat(40);
      page.setInputFiles(
          "#ledenbestand",
          new FilePayload("leden.csv", "text/csv", bad.getBytes(StandardCharsets.UTF_8)));
      visitor.press("Bestand lezen");
      assertThat(page.locator(".pw-summary__title")).isFocused();

      var reasons =
          page.locator("th.pw-level-2").allInnerTexts().stream().collect(Collectors.joining("|"));
      assertTrue(reasons.matches(".*datum.*\\|.*zonder letters.*\\|.*geen huisnummer.*"), reasons);
      assertThat(page.locator("main")).containsText("Maak de kolom in Excel eerst tot Tekst");
      var download = page.waitForDownload(() -> visitor.follow("Regelnummers per reden"));
      assertEquals("regels.csv", download.suggestedFilename());
      visitor.assertSound("bad file");
    }
  }
}
