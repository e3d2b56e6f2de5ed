// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.reach.StatisticSubject;
import nl.publiekswijzer.reach.usecase.DefinitionDraft;
import nl.publiekswijzer.reach.usecase.NationalFigures;
import nl.publiekswijzer.reach.usecase.ReachDefinitions;
import nl.publiekswijzer.reach.usecase.ReachStandings;
import nl.publiekswijzer.reach.usecase.StandingEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ReachPublishingTest {
  private ReachPublishing publishing;
  private int present;

  @BeforeEach
  void decide(Composition product) {
    present = Integer.parseInt(product.clock().instant().toString().substring(0, 4));
    publishing = product.get(ReachPublishing.class);
    product.actAs(TestActors.national(Role.CORE_TEAM));
    product
        .get(ReachDefinitions.class)
        .decide(
            new DefinitionDraft(
                "Verbonden",
                2015,
                8_000_000L,
                2030,
                List.of(
                    new DefinitionDraft.Part(
                        "leden", "Leden", "CBS", "personen", true, true, true, "")),
                List.of(new StatisticSubject("Gebruikers", "leden"))));
  }

  private static void country(Composition product, int year, long members) {
    String table =
        "onderwerp,eenheid,jaar,waarde\nGebruikers,number,%d,%d\n".formatted(year, members);
    product
        .get(NationalFigures.class)
        .load(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
  }

  private List<Fault> faults(String year, String reason) {
    return assertThrows(InvalidInput.class, () -> publishing.publish(year, reason)).faults();
  }

  @Test
  void yearIsPublishedOnceAndAgainWithAReason(Composition product) {
    country(product, 2021, 3_400_000);

    var first = publishing.publish(" 2021 ", "");
    assertEquals(
        List.of(
            new Fault(
                "reden",
                "Het bereik van 2021 is al gepubliceerd. Zeg waarom er een nieuwe versie komt.")),
        faults("2021", " "));
    country(product, 2021, 3_500_000);
    var second = publishing.publish("2021", "Het CBS verbeterde een cijfer.");

    assertEquals("BEREIK-2021-1", first.number().toString());
    assertEquals("BEREIK-2021-2", second.number().toString());
    assertEquals("Het CBS verbeterde een cijfer.", second.reason());
    product.actAs(TestActors.employee(UUID.randomUUID(), UUID.randomUUID()));
    var publications = product.get(ReachPublications.class);
    assertEquals(
        List.of(second, first),
        publications.list().stream().filter(p -> p.year() == 2021).toList());
    assertTrue(publications.figures("BEREIK-2021-1").contains("\"ondergrens\":3400000"));
    assertTrue(publications.figures("BEREIK-2021-2").contains("\"ondergrens\":3500000"));
    assertEquals(
        "%PDF", new String(publications.pdf("BEREIK-2021-1"), 0, 4, StandardCharsets.US_ASCII));
    assertEquals(first.bytes(), publications.pdf("BEREIK-2021-1").length);
    assertEquals(
        List.of(
            "kernteam@proef.example bereik gepubliceerd: BEREIK-2021-1",
            "kernteam@proef.example bereik gepubliceerd: BEREIK-2021-2"),
        AuditLines.about(product, "BEREIK-2021-"));
    assertEquals(
        2L,
        product.value(
            "select count(*) from reach_publication where year = 2021 and position('isCompliant=\"true\"' in"
                + " convert_from(conformance, 'UTF8')) > 0"));
  }

  @Test
  void yearMustBeOverAndKnown() {
    assertEquals(
        List.of(new Fault("jaar", "Vul een jaar in, bijvoorbeeld " + (present - 1) + ".")),
        faults("vorig jaar", ""));
    assertEquals(
        List.of(
            new Fault(
                "jaar",
                "Het jaar %d is nog niet voorbij. Publiceer het als het is afgesloten."
                    .formatted(present))),
        faults("" + present, ""));
    assertEquals(
        List.of(
            new Fault(
                "jaar",
                "Het jaar %d moet nog komen. Publiceer het als het is afgesloten."
                    .formatted(present + 1))),
        faults("" + (present + 1), ""));
    assertEquals(
        List.of(
            new Fault(
                "jaar",
                "Van 2016 is niets bekend: er zijn geen standen en geen landelijke cijfers, of er"
                    + " geldt geen definitie.")),
        faults("2016", ""));
  }

  @Test
  void numbersOfTwoLibrariesAreNotPublished(Composition product) {
    for (String name : List.of("Jaarbieb 1", "Jaarbieb 2")) {
      var id = product.arrange(rows -> rows.library(name, Map.of("province", "Jaarland")));
      product.actAs(TestActors.employee(UUID.randomUUID(), id));
      product
          .get(ReachStandings.class)
          .enter(List.of(new StandingEntry("", name, "2018", "leden", "100", "Bron", "", "")));
    }
    product.actAs(TestActors.national(Role.CORE_TEAM));

    assertEquals(
        List.of(
            new Fault(
                "jaar",
                "Van 2018 gaven minder dan drie bibliotheken een aantal. Dat mag niet worden"
                    + " gepubliceerd.")),
        faults("2018", ""));
  }

  @Test
  void reasonCanBePrintedAndIsNoStory(Composition product) {
    country(product, 2019, 3_300_000);

    assertEquals(
        List.of(new Fault("reden", "Er staat een teken in de reden dat niet te drukken is.")),
        faults("2019", "漢"));
    assertEquals(
        List.of(new Fault("reden", "Houd de reden op ten hoogste 500 tekens.")),
        faults("2019", "a".repeat(501)));
  }

  @Test
  void onlyTheCoreTeamPublishesAndAnUnknownNumberIsNotFound(Composition product) {
    product.actAs(TestActors.consultant(UUID.randomUUID()));
    var publications = product.get(ReachPublications.class);

    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(() -> publishing.publish("2021", "")));
    assertEquals(
        "404 Deze publicatie van het bereik bestaat niet.",
        refusal(() -> publications.pdf("BEREIK-1999-1")));
    assertEquals(
        "404 Deze publicatie van het bereik bestaat niet.",
        refusal(() -> publications.figures("elders")));
  }
}
