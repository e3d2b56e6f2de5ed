// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class HouseStylingTest {
  private static final Optional<Colour> PLUM = Optional.of(Colour.of("#8A1538"));

  private static Optional<byte[]> logo(String fill) {
    return Optional.of(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" width="300" height="100">
          <path d="M0 0h90v100H0z" fill="%s"/>
        </svg>"""
            .formatted(fill)
            .getBytes(UTF_8));
  }

  private static UUID library(Composition product, String name) {
    UUID id = product.arrange(rows -> rows.library(name, Map.of()));
    product.actAs(TestActors.employee(UUID.randomUUID(), id));
    return id;
  }

  @Test
  void styleIsSetReplacedAndRemoved(Composition product) {
    library(product, "Bieb Stijl");
    var styling = product.get(HouseStyling.class);
    assertEquals(Optional.of(HouseStyle.STANDARD), styling.find("Bieb Stijl"));
    var first = styling.prepare(PLUM, logo("#8a1538"));
    assertEquals(List.of(), first.warnings());
    assertEquals(
        List.of(1200, 400),
        first.style().logo().map(l -> List.of(l.width(), l.height())).orElseThrow());

    styling.set("Bieb Stijl", first.style());
    assertEquals(Optional.of(first.style()), styling.find("Bieb Stijl"));
    var second = styling.prepare(Optional.of(Colour.of("#6B1F7A")), Optional.empty()).style();
    styling.set("Bieb Stijl", second);
    assertEquals(Optional.of(second), styling.find("Bieb Stijl"));
    assertTrue(styling.remove("Bieb Stijl"));

    assertEquals(Optional.of(HouseStyle.STANDARD), styling.find("Bieb Stijl"));
    assertEquals(
        List.of(
            "medewerker@proef.example huisstijl gezet: Bieb Stijl",
            "medewerker@proef.example huisstijl gezet: Bieb Stijl",
            "medewerker@proef.example huisstijl verwijderd: Bieb Stijl"),
        AuditLines.about(product, "Bieb Stijl"));
  }

  @Test
  void colourThatIsTooLightAndFileThatIsNoPictureAreToldTogether(Composition product) {
    var styling = product.get(HouseStyling.class);

    String told =
        refusal(
            () ->
                styling.prepare(
                    Optional.of(Colour.of("#F2B705")), Optional.of("geen beeld".getBytes(UTF_8))));

    assertEquals(
        List.of("kleur", "logo"), told.lines().map(line -> line.replaceFirst(":.*", "")).toList());
    assertTrue(told.lines().findFirst().orElseThrow().endsWith("die voldoet is #8C6A03."), told);
  }

  @Test
  void svgThatFetchesIsRefused(Composition product) {
    String told =
        refusal(
            () ->
                product.get(HouseStyling.class).prepare(PLUM, logo("url(http://127.0.0.1:9/#a)")));

    assertTrue(told.startsWith("logo: ") && told.contains("verwijzing naar buiten"), told);
  }

  @Test
  void whiteLogoIsTakenWithAWarningAndNoColourIsTheStandardOne(Composition product) {
    var prepared = product.get(HouseStyling.class).prepare(Optional.empty(), logo("white"));

    assertEquals(
        List.of(
            "Het logo is bijna wit en valt op wit papier nauwelijks op. Lever een donkere"
                + " versie."),
        prepared.warnings());
    assertEquals(HouseStyle.STANDARD.accent(), prepared.style().accent());
  }

  @Test
  void styleIsReadByWhoReachesALibraryAndSetByWhoKeepsIt(Composition product) {
    UUID library = library(product, "Bieb Ander");
    var styling = product.get(HouseStyling.class);
    var plum = styling.prepare(PLUM, Optional.empty()).style();
    styling.set("Bieb Ander", plum);
    String unknown = "404 Deze bibliotheek bestaat niet.";

    product.actAs(TestActors.reading(TestActors.consultant(UUID.randomUUID()), library));
    assertEquals(Optional.of(plum), styling.find("Bieb Ander"));
    assertEquals(unknown, refusal(() -> styling.set("Bieb Ander", HouseStyle.STANDARD)));
    assertFalse(styling.remove("Bieb Ander"));
    assertEquals(Optional.of(plum), styling.find("Bieb Ander"));

    product.actAs(TestActors.employee(UUID.randomUUID(), UUID.randomUUID()));
    assertEquals(Optional.empty(), styling.find("Bieb Ander"));
    assertEquals(unknown, refusal(() -> styling.set("Bieb Ander", HouseStyle.STANDARD)));
    assertEquals(unknown, refusal(() -> styling.set("Bieb Geen", HouseStyle.STANDARD)));
    assertFalse(styling.remove("Bieb Ander"));
    assertFalse(styling.remove("Bieb Geen"));
  }
}
