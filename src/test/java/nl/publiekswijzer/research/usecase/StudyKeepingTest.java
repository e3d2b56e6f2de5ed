// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static nl.publiekswijzer.research.usecase.ResearchRows.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.research.FindingQuestion;
import nl.publiekswijzer.research.QuotedFinding;
import nl.publiekswijzer.research.Strength;
import nl.publiekswijzer.research.StudyDesign;
import nl.publiekswijzer.research.StudyOwner;
import nl.publiekswijzer.research.StudyQuestion;
import nl.publiekswijzer.research.StudyState;
import nl.publiekswijzer.research.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class StudyKeepingTest {
  private static final String NONE = "404 Dit onderzoek bestaat niet.";

  private static List<String> titles(Composition product, String words) {
    return product
        .get(StudyReading.class)
        .list(StudyQuestion.first(words, FindingQuestion.ALL))
        .studies()
        .stream()
        .map(found -> found.study().told().title())
        .toList();
  }

  @Test
  void studyIsEnteredAsAConceptAndQuotedOncePublished(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Levensloop");
    product.actAs(shelf.employee());
    var studies = product.get(StudyKeeping.class);
    var quoted = product.get(FindingsQuoted.class);

    UUID id = studies.enter(shelf.study("Levensloop"));
    UUID finding =
        product.get(FindingKeeping.class).add(id, finding("Gezinnen komen voor rust", "120", "A"));
    var leaf = product.get(StudyReading.class).read(id);
    String segmentation = leaf.findings().get(0).tags().get(1).segmentation();
    assertEquals(StudyState.CONCEPT, leaf.study().state());
    assertEquals(new StudyOwner(shelf.library(), null, "Bieb Levensloop"), leaf.study().owner());
    assertEquals(
        List.of(
            Tag.proposition("boekstart"),
            Tag.segment(segmentation, "A"),
            Tag.theme(segmentation, "voorlezen")),
        leaf.findings().get(0).tags());
    assertFalse(ids(quoted.ofSegment(segmentation, "A")).contains(finding));
    studies.become(id, StudyState.PUBLISHED);

    product.actAs(TestActors.employee(UUID.randomUUID(), UUID.randomUUID()));
    assertTrue(ids(quoted.ofSegment(segmentation, "A")).contains(finding));
    assertTrue(ids(quoted.ofTheme(segmentation, "voorlezen")).contains(finding));
    assertTrue(ids(quoted.ofProposition("boekstart")).contains(finding));
    assertEquals(List.of(), quoted.ofSegment("Andere", "A"));
    product.actAs(shelf.employee());
    studies.become(id, StudyState.WITHDRAWN);
    product.actAs(TestActors.employee(UUID.randomUUID(), UUID.randomUUID()));
    assertEquals(StudyState.WITHDRAWN, product.get(StudyReading.class).read(id).study().state());
    assertEquals(List.of(), titles(product, "Levensloop"));
    assertFalse(ids(quoted.ofSegment(segmentation, "A")).contains(finding));
    assertEquals(
        List.of(
            "onderzoek ingevoerd: Levensloop, " + id,
            "bevinding ingevoerd: Levensloop, " + finding,
            "onderzoek gepubliceerd: Levensloop, " + id,
            "onderzoek ingetrokken: Levensloop, " + id),
        AuditLines.about(product, "Levensloop").stream()
            .map(line -> line.substring(line.indexOf(' ') + 1))
            .toList());
  }

  private static List<UUID> ids(List<QuotedFinding> quoted) {
    return quoted.stream().map(one -> one.finding().id()).toList();
  }

  @Test
  void eachEntersForTheOwnOrganisation(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Eigenaar");
    var studies = product.get(StudyKeeping.class);
    String own = "eigenaar: Kies een organisatie waarvoor u onderzoek mag invoeren.";
    var national = shelf.study("Landelijk", "", "", "iedereen");
    var ofSupporter = shelf.study("Steun", "", "Steun van Bieb Eigenaar", "ondersteuningsgebied");

    product.actAs(shelf.employee());
    assertEquals(own, refusal(() -> studies.enter(national)));
    assertEquals(own, refusal(() -> studies.enter(ofSupporter)));
    assertEquals(
        own, refusal(() -> studies.enter(shelf.study("X", "Bestaat niet", "", "iedereen"))));
    studies.enter(shelf.study("Van de bibliotheek"));
    product.actAs(shelf.consultant());
    studies.enter(ofSupporter);
    studies.enter(shelf.study("Namens de bibliotheek"));
    assertEquals(own, refusal(() -> studies.enter(national)));
    product.actAs(TestActors.national(Role.CORE_TEAM));
    UUID id = studies.enter(national);
    assertEquals(StudyOwner.NATIONAL, product.get(StudyReading.class).read(id).study().owner());
    assertEquals(
        "lezers: Een landelijk onderzoek heeft geen ondersteuningsgebied. Kies iedereen of"
            + " eigen-organisatie.",
        refusal(() -> studies.enter(shelf.study("X", "", "", "ondersteuningsgebied"))));
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(() -> studies.enter(national)));
  }

  @Test
  void whatSomebodyMayNotReadDoesNotExistByAnyRoute(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Besloten");
    product.actAs(shelf.employee());
    UUID id = shelf.published("Beslotenheid", "eigen-organisatie");
    var foreign = ResearchRows.of(product, "Bieb Buitenstaander");
    var reading = product.get(StudyReading.class);
    var segments = new FindingQuestion("", "A", "", "", 0, Optional.empty());

    for (var actor :
        List.of(
            foreign.employee(),
            foreign.consultant(),
            TestActors.national(Role.CORE_TEAM),
            TestActors.national(Role.ADMINISTRATOR))) {
      product.actAs(actor);
      assertEquals(NONE, refusal(() -> reading.read(id)));
      assertEquals(List.of(), titles(product, "Beslotenheid"));
      assertTrue(
          product.get(FindingsQuoted.class).list(segments).stream()
              .noneMatch(quoted -> quoted.study().equals(id)));
      assertEquals(
          0, reading.listAll(StudyQuestion.first("Beslotenheid", FindingQuestion.ALL)).size());
      if (actor.may(Permission.RESEARCH)) {
        assertEquals(
            NONE, refusal(() -> product.get(StudyKeeping.class).become(id, StudyState.WITHDRAWN)));
        assertEquals(
            NONE,
            refusal(() -> product.get(FindingKeeping.class).add(id, finding("Mee", "20", "A"))));
      }
    }
    product.actAs(shelf.consultant());
    assertEquals("Beslotenheid", reading.read(id).study().told().title());
  }

  @Test
  void whoReadsMayNotChange(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Leesbaar");
    product.actAs(shelf.employee());
    UUID id = shelf.published("Leesbaar", "iedereen");

    product.actAs(ResearchRows.of(product, "Bieb Lezer").employee());
    assertEquals(
        "403 U mag dit onderzoek lezen, maar niet wijzigen.",
        refusal(() -> product.get(StudyKeeping.class).become(id, StudyState.WITHDRAWN)));
  }

  @Test
  void allMistakesAreToldTogetherAndDetailsOfPersonsRefused(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Fouten");
    product.actAs(shelf.employee());
    String personal =
        "Deze tekst bevat een telefoonnummer. Haal weg wat naar één persoon leidt en beschrijf de"
            + " groep.";
    var form =
        new StudyForm(
            "",
            "Bel 06-12345678",
            "onzin",
            "Papier",
            "2024-05-31",
            "2024-03-01",
            "nul",
            "101",
            "Bieb Fouten",
            "",
            "niemand",
            "Kort",
            "http://example.org",
            "");

    assertEquals(
        """
        lezers: Kies wie het mag lezen: iedereen, ondersteuningsgebied of eigen-organisatie.
        titel: Geef het onderzoek een titel.
        vraag: %s
        opzet: Kies hoe de deelnemers zijn gekozen: telling, steekproef, open-oproep of gesprekken.
        tot: Het onderzoek eindigt voordat het begint. Verbeter een van de datums.
        n: Vul in hoeveel mensen of huishoudens meededen.
        respons: Vul een percentage in, meer dan 0 en ten hoogste 100.
        verwijzing: Vul een adres in dat begint met https://, of laat het veld leeg."""
            .formatted(personal),
        refusal(() -> product.get(StudyKeeping.class).enter(form)));
  }

  @Test
  void findingIsAboutAGroupOfTenWithinItsStudy(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Groepen");
    product.actAs(shelf.employee());
    UUID id = product.get(StudyKeeping.class).enter(shelf.study("Groepen"));
    var findings = product.get(FindingKeeping.class);

    assertEquals(
        "n: Een groep van minder dan 10 is te klein: mensen kunnen zichzelf of elkaar herkennen."
            + " Neem groepen samen of laat de bevinding weg.",
        refusal(() -> findings.add(id, finding("Klein", "9", "A"))));
    assertEquals(
        "n: De groep kan niet groter zijn dan het onderzoek (n = 400).",
        refusal(() -> findings.add(id, finding("Groot", "401", "A"))));
    assertEquals(
        """
        tekst: Schrijf wat er is gevonden, in één zin.
        getal: Vul een getal in, of laat eenheid en marge leeg.
        n: Vul in over hoeveel mensen of huishoudens de bevinding gaat.
        segmenten: Kies segmenten van een segmentatie die op deze server staat, als \
        segmentatie/code.
        themas: Kies thema’s van een segmentatie die op deze server staat, als segmentatie/code.
        proposities: Schrijf codes van proposities die er zijn, zoals hun pagina’s ze in het adres \
        hebben.""",
        refusal(
            () ->
                findings.add(
                    id,
                    new FindingForm(
                        " ",
                        "",
                        "%",
                        "",
                        "",
                        List.of("Onbekend/A"),
                        List.of("niets"),
                        List.of("Hoofdletter")))));
  }

  @Test
  void newDesignChangesHowFirmlyFindingsStand(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Opzet");
    product.actAs(shelf.employee());
    var studies = product.get(StudyKeeping.class);
    UUID id = shelf.published("Opzet", "iedereen");
    var before = product.get(StudyReading.class).read(id);
    assertEquals(Strength.SUBSTANTIATED, before.findings().get(0).strength());
    var form = StudyForm.of(before.study());
    var open =
        new StudyForm(
            form.titel(),
            form.vraag(),
            StudyDesign.OPEN_CALL.word(),
            form.methode(),
            form.van(),
            form.tot(),
            form.n(),
            form.respons(),
            form.bibliotheek(),
            form.ondersteuningsorganisatie(),
            form.lezers(),
            form.samenvatting(),
            form.verwijzing(),
            form.licentie());

    studies.change(id, open, OptionalInt.of(before.study().version()));

    var after = product.get(StudyReading.class).read(id);
    assertEquals(Strength.INDICATION, after.findings().get(0).strength());
    assertEquals(StudyState.PUBLISHED, after.study().state());
    assertEquals(
        "409 Iemand anders heeft dit onderzoek intussen gewijzigd. Open het opnieuw.",
        refusal(() -> studies.change(id, open, OptionalInt.of(before.study().version()))));
    assertEquals(
        "409 Dit onderzoek is gepubliceerd en kan niet concept worden.",
        refusal(() -> studies.become(id, StudyState.CONCEPT)));
  }

  @Test
  void findingIsChangedAndTakenBack(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Terug");
    product.actAs(shelf.employee());
    UUID id = product.get(StudyKeeping.class).enter(shelf.study("Terug"));
    var findings = product.get(FindingKeeping.class);
    UUID finding = findings.add(id, finding("Eerst", "20", "A"));

    findings.change(id, finding, finding("Daarna", "40", "B"));
    var after = product.get(StudyReading.class).read(id).findings();
    assertEquals(List.of("Daarna"), after.stream().map(f -> f.text()).toList());
    assertEquals(Strength.INDICATION, after.get(0).strength());
    findings.remove(id, finding);
    assertEquals(List.of(), product.get(StudyReading.class).read(id).findings());
    assertEquals("404 Deze bevinding bestaat niet.", refusal(() -> findings.remove(id, finding)));
  }
}
