// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static nl.publiekswijzer.reach.usecase.ReachDrafts.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.reach.read.StandingFile;
import nl.publiekswijzer.reach.usecase.ReachStandings.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ReachStandingsTest {
  private static UUID library(Composition product, String name, String isil) {
    return product.arrange(
        rows -> rows.library(name, Map.of("isil", isil, "province", "Proef-" + name)));
  }

  private static List<String> told(Composition product, Filter filter) {
    return product.get(ReachStandings.class).list(filter).stream()
        .map(s -> s.library() + " " + s.standing().year() + " " + s.standing().number())
        .toList();
  }

  @Test
  void aCorrectionIsANewRowAndTheNewestCounts(Composition product) {
    ReachDrafts.decide(product);
    UUID library = library(product, "Bieb Stand", "NL-0000000011");
    product.actAs(TestActors.employee(UUID.randomUUID(), library));
    var standings = product.get(ReachStandings.class);

    standings.enter(List.of(entry("Bieb Stand", 2024, "leden", 900)));
    standings.enter(List.of(entry("NL-0000000011", 2024, "leden", 910)));

    assertEquals(List.of("Bieb Stand 2024 910"), told(product, Filter.ALL));
    assertEquals(
        2L, product.value("select count(*) from reach_standing where library_id = ?", library));
    assertEquals(
        List.of(
            "medewerker@proef.example bereikstanden ingevoerd: Bieb Stand, leden 2024",
            "medewerker@proef.example bereikstanden ingevoerd: Bieb Stand, leden 2024"),
        AuditLines.about(product, "Bieb Stand,"));
  }

  @Test
  void standingsAreFilteredByYearProvinceAndLibrary(Composition product) {
    ReachDrafts.decide(product);
    UUID one = library(product, "Bieb Een", "NL-0000000012");
    UUID two = library(product, "Bieb Twee", "NL-0000000013");
    product.actAs(TestActors.consultant(UUID.randomUUID(), one, two));
    product
        .get(ReachStandings.class)
        .enter(
            List.of(
                entry("Bieb Een", 2023, "leden", 1),
                entry("Bieb Een", 2024, "leden", 2),
                entry("Bieb Twee", 2024, "leden", 3)));

    assertEquals(
        List.of("Bieb Een 2024 2", "Bieb Twee 2024 3"), told(product, new Filter(2024, "", "")));
    assertEquals(
        List.of("Bieb Twee 2024 3"), told(product, new Filter(null, "Proef-Bieb Twee", null)));
    assertEquals(
        List.of("Bieb Een 2024 2", "Bieb Een 2023 1"),
        told(product, new Filter(null, null, "Bieb Een")));
    product.actAs(TestActors.employee(UUID.randomUUID(), two));
    assertEquals(List.of("Bieb Twee 2024 3"), told(product, Filter.ALL));
  }

  @Test
  void oneMistakeOfAListIsNothingEntered(Composition product) {
    ReachDrafts.decide(product);
    UUID library = library(product, "Bieb Lijst", "NL-0000000014");
    library(product, "Bieb Vreemd", "NL-0000000015");
    product.actAs(TestActors.employee(UUID.randomUUID(), library));
    String list =
        """
        bibliotheek;jaar;bestanddeel;aantal;bron;onzeker;toelichting
        Bieb Lijst;2024;leden;900;Systeem;nee;
        Bieb Vreemd;2024;leden;900;Systeem;;
        Bieb Lijst;2019;leden;900;Systeem;;
        Bieb Lijst;2027;leden;900;Systeem;;
        Bieb Lijst;2024;podium;900;Systeem;;
        Bieb Lijst;2024;leden;1.000;;misschien;
        Bieb Lijst;2024;jeugdleden;901;Systeem;ja;
        """;
    var entries =
        StandingFile.read(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8))).stream()
            .map(StandingEntry::of)
            .toList();

    assertEquals(
        """
        regel 3: Deze bibliotheek bestaat niet, of u werkt er niet voor.
        regel 4: Voor dit jaar is er nog geen definitie van bereik.
        regel 5: Geef een jaar van 2000 tot en met 2026.
        regel 6: Dit bestanddeel staat niet in de definitie van dit jaar.
        regel 7: Geef een heel aantal, zonder punten.
        regel 7: Noem in 1 tot 120 tekens waar het aantal vandaan komt.
        regel 7: Schrijf ja of nee, of laat het leeg.
        regel 2: Er zijn meer jeugdleden (901) dan leden (900), waar ze bij horen.
        regel 8: Er zijn meer jeugdleden (901) dan leden (900), waar ze bij horen.""",
        refusal(() -> product.get(ReachStandings.class).enter(entries)));
    assertEquals(List.of(), told(product, Filter.ALL));
  }

  @Test
  void aPartIsHeldAgainstWhatStandsThereAlready(Composition product) {
    ReachDrafts.decide(product);
    UUID library = library(product, "Bieb Deel", "NL-0000000016");
    product.actAs(TestActors.employee(UUID.randomUUID(), library));
    var standings = product.get(ReachStandings.class);
    standings.enter(List.of(entry("Bieb Deel", 2024, "jeugdleden", 500)));

    assertEquals(
        "aantal: Er zijn meer jeugdleden (500) dan leden (400), waar ze bij horen.",
        refusal(() -> standings.enter(List.of(entry("Bieb Deel", 2024, "leden", 400)))));
  }

  @Test
  void whoMayReadOnlyEntersNothing(Composition product) {
    ReachDrafts.decide(product);
    UUID library = library(product, "Bieb Leest", "NL-0000000017");
    var standings = product.get(ReachStandings.class);
    var entries = List.of(entry("Bieb Leest", 2024, "leden", 5));

    product.actAs(TestActors.reading(TestActors.consultant(UUID.randomUUID()), library));
    assertEquals(
        "bibliotheek: Deze bibliotheek bestaat niet, of u werkt er niet voor.",
        refusal(() -> standings.enter(entries)));
    product.actAs(TestActors.national(nl.publiekswijzer.access.Role.ADMINISTRATOR));
    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(() -> standings.enter(entries)));
  }
}
