// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.account.KeptForm;
import nl.publiekswijzer.account.KeptForm.Field;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FormFillingTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="nl"><body>
      <p data-kept="found">Het staat er weer.</p><p data-kept="lost" hidden="hidden">Weg.</p>
      <form method="post" action="/ui/ander"><input name="naam" value="blijft"/></form>
      <form method="post" action="/ui/dit?naar=overzicht">
        <input type="hidden" name="_csrf" value="nieuw"/><input type="hidden" name="versie" value="3"/>
        <input type="text" name="naam" value="oud"/>
        <input type="text" name="regel" value=""/><input type="text" name="regel" value="x"/>
        <input type="password" name="geheim" value=""/>
        <input type="file" name="bestand"/>
        <textarea name="toelichting">oud</textarea>
        <input type="checkbox" name="gemeente" value="0344"/>
        <input type="checkbox" name="gemeente" value="0363" checked="checked"/>
        <input type="radio" name="soort" value="A" checked="checked"/>
        <input type="radio" name="soort" value="B"/>
        <select name="jaar"><option value="">kies</option><option value="2024" selected="selected">2024</option>
          <option value="2025">2025</option></select>
        <input type="text" name="nooit" value="van de pagina"/>
      </form></body></html>
      """;

  private static Document filled(String action, Field... fields) {
    return Jsoup.parse(new FormFilling(new KeptForm(action, List.of(fields), false)).fill(PAGE));
  }

  private static final Field[] ANSWERS = {
    new Field("naam", "\"><script>x</script>"),
    new Field("regel", "een"),
    new Field("regel", "twee"),
    new Field("geheim", "wachtwoord"),
    new Field("toelichting", "</textarea><b>nieuw</b>"),
    new Field("gemeente", "0344"),
    new Field("soort", "B"),
    new Field("jaar", "2025"),
    new Field("versie", "1"),
    new Field("bestaat-niet", "x")
  };

  @Test
  void whatWasFilledInStandsInItsFieldsAgain() {
    var page = filled("/ui/dit", ANSWERS);
    var form = page.select("form").get(1);

    assertEquals("\"><script>x</script>", form.select("[name=naam]").attr("value"));
    assertEquals(List.of("een", "twee"), form.select("[name=regel]").eachAttr("value"));
    assertEquals("</textarea><b>nieuw</b>", form.select("textarea").text());
    assertEquals(List.of("0344"), form.select("[name=gemeente][checked]").eachAttr("value"));
    assertEquals(List.of("B"), form.select("[name=soort][checked]").eachAttr("value"));
    assertEquals(List.of("2025"), form.select("option[selected]").eachAttr("value"));
    assertEquals("van de pagina", form.select("[name=nooit]").attr("value"));
    assertEquals(List.of(), page.select("script, b"), "answers stay text");
  }

  @Test
  void secretsProofsAndFilesAreOfThePage() {
    var form = filled("/ui/dit", ANSWERS).select("form").get(1);

    assertEquals("", form.select("[name=geheim]").attr("value"));
    assertEquals("nieuw", form.select("[name=_csrf]").attr("value"));
    assertEquals("3", form.select("[name=versie]").attr("value"));
    assertFalse(form.select("[type=file]").hasAttr("value"));
  }

  @Test
  void otherFormsOfThePageStayAsTheyAre() {
    assertEquals(
        "blijft", filled("/ui/dit", ANSWERS).select("form").get(0).select("input").attr("value"));
  }

  @Test
  void thePageSaysWhatBecameOfIt() {
    assertEquals(List.of("Het staat er weer."), filled("/ui/dit", ANSWERS).select("p").eachText());
    var lost = filled("/ui/weg", ANSWERS).select("p");
    assertEquals(List.of("Weg."), lost.eachText());
    assertFalse(lost.hasAttr("hidden"));
  }

  @Test
  void ofFormsWithOneAddressTheOneWithTheSameHiddenFieldsIsFilled() {
    String page =
        Stream.of("A", "B")
            .map(
                code ->
                    "<form method=post action=/ui/rij><input type=hidden name=code value="
                        + code
                        + "><input name=naam></form>")
            .reduce("", String::concat);
    var kept =
        new KeptForm("/ui/rij", List.of(new Field("code", "B"), new Field("naam", "x")), false);

    var forms = Jsoup.parse(new FormFilling(kept).fill(page)).select("form");

    assertEquals(
        List.of("", "x"),
        forms.stream().map(form -> form.select("[name=naam]").attr("value")).toList());
  }

  @Test
  void theRestOfThePageIsWhatItWas() {
    String drawing = "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path></svg><p>a &amp; b’s</p>";
    String page =
        new FormFilling(new KeptForm("/ui/dit", List.of(), false))
            .fill(
                "<!DOCTYPE html><html lang=\"nl\"><head></head><body>"
                    + drawing
                    + "</body></html>");

    assertTrue(page.contains(drawing), page);
    assertTrue(page.startsWith("<!doctype html>"), page);
  }
}
