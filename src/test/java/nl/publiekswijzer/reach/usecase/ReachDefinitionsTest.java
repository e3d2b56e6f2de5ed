// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static nl.publiekswijzer.reach.usecase.ReachDrafts.GUESTS;
import static nl.publiekswijzer.reach.usecase.ReachDrafts.MEMBERS;
import static nl.publiekswijzer.reach.usecase.ReachDrafts.VISITS;
import static nl.publiekswijzer.reach.usecase.ReachDrafts.YOUTH;
import static nl.publiekswijzer.reach.usecase.ReachDrafts.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.reach.StatisticSubject;
import nl.publiekswijzer.reach.usecase.DefinitionDraft.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ReachDefinitionsTest {
  @Test
  void anotherOpinionIsAnotherVersionAndTheEarlierStays(Composition product) {
    product.actAs(TestActors.national(Role.CORE_TEAM));
    var definitions = product.get(ReachDefinitions.class);
    var first = definitions.decide(draft(MEMBERS, YOUTH, GUESTS, VISITS));

    var second = definitions.decide(draft(MEMBERS, VISITS));

    assertEquals(first.version() + 1, second.version());
    product.actAs(TestActors.employee(UUID.randomUUID(), UUID.randomUUID()));
    assertEquals(first, definitions.read(first.version()));
    assertEquals(second, definitions.list().get(0));
    assertEquals(second, definitions.of(2024).orElseThrow());
    assertEquals("Kernteam", second.decision().by());
    assertTrue(
        AuditLines.about(product, "versie " + second.version())
            .contains(
                "kernteam@proef.example bereikdefinitie vastgesteld: versie "
                    + second.version()
                    + ", Verbonden"));
    assertEquals(
        "404 Deze versie van de definitie bestaat niet.", refusal(() -> definitions.read(999)));
  }

  @Test
  void onlyWhoKeepsWhatIsSharedDecides(Composition product) {
    product.actAs(TestActors.consultant(UUID.randomUUID(), UUID.randomUUID()));
    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(() -> product.get(ReachDefinitions.class).decide(draft(MEMBERS))));
  }

  private static String refused(Composition product, DefinitionDraft draft) {
    product.actAs(TestActors.national(Role.CORE_TEAM));
    return refusal(() -> product.get(ReachDefinitions.class).decide(draft));
  }

  @Test
  void allThatIsWrongIsToldAtOnce(Composition product) {
    assertEquals(
        """
        naam: Geef een naam van 1 tot 120 tekens.
        geldigVanaf: Geef het eerste jaar waarvoor de definitie geldt.
        doel: Geef als doel een aantal mensen.
        doeljaar: Geef het jaar waarin het doel is bereikt.
        bestanddelen: Geef 1 tot 40 bestanddelen.
        onderwerpen: “leden” is geen bestanddeel.""",
        refused(
            product,
            new DefinitionDraft(
                " ", null, 0L, 1999, List.of(), List.of(new StatisticSubject("A", "leden")))));
  }

  @Test
  void componentsMustGoTogether(Composition product) {
    var shouting = ReachDrafts.whole("Leden", true);
    var visits = new Part("bezoek", "Bezoek", "Teller", "bezoeken", true, true, false, "");
    var unknown = new Part("podium", "Podium", "Teller", "stoelen", false, false, false, "");
    var orphan = new Part("wees", "Wees", "CBS", "personen", true, true, true, "niets");
    var unlike = new Part("anders", "Anders", "CBS", "personen", true, true, false, "leden");
    var deeper = new Part("baby", "Baby", "CBS", "personen", true, true, true, "jeugdleden");

    assertEquals(
        """
        bestanddelen: Leden: een code is een kleine letter, en dan kleine letters, cijfers of streepjes.
        bestanddelen: bezoek: alleen personen kunnen meetellen voor het doel.
        bestanddelen: podium: de eenheid is personen, huishoudens, bezoeken, activiteiten, uitleningen.
        bestanddelen: wees: het geheel “niets” is geen ander bestanddeel.
        bestanddelen: anders: een onderdeel heeft eenheid, telt, ontdubbelbaar en eenmalig van zijn geheel.
        bestanddelen: baby: “jeugdleden” is zelf een onderdeel. Noem het geheel.
        bestanddelen: leden: deze code staat er twee keer.""",
        refused(
            product,
            draft(MEMBERS, YOUTH, shouting, visits, unknown, orphan, unlike, deeper, MEMBERS)));
  }

  @Test
  void aCodeKeepsItsMeaning(Composition product) {
    ReachDrafts.decide(product);

    assertEquals(
        "bestanddelen: bezoeken: in een eerdere versie is dit in bezoeken, uit “Teller”. Geef wat"
            + " iets anders telt een andere code.",
        refused(
            product,
            draft(
                MEMBERS,
                new Part("bezoeken", "Bezoeken", "Camera", "bezoeken", false, false, false, ""))));
  }
}
