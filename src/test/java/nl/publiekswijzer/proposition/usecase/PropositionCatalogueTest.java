// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.proposition.PropositionStatus;
import nl.publiekswijzer.proposition.PropositionVersion;
import nl.publiekswijzer.proposition.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class PropositionCatalogueTest {
  private static PropositionForm form(String name, String promise, String status) {
    return new PropositionForm(
        name,
        List.of(" Andere naam ", ""),
        promise,
        "DIGITAAL",
        "KENNIS",
        "BEIDE",
        "Programma",
        List.of("Indeling: A"),
        List.of("Indeling:digitaal"),
        status);
  }

  @Test
  void coreTeamEntersASharedOneThatEverybodyReads(Composition product) {
    product.actAs(TestActors.national(Role.CORE_TEAM));
    var catalogue = product.get(PropositionCatalogue.class);

    String code = catalogue.enter("", form("Café Digitaal!", "Hulp voor ieder.", ""));

    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    var read = catalogue.read(code);
    assertEquals("cafe-digitaal", code);
    assertTrue(read.isShared());
    assertFalse(catalogue.isKept(read));
    assertEquals(List.of("Andere naam"), read.content().otherNames());
    assertEquals(List.of(new Target("Indeling", "A")), read.content().segments());
    assertEquals(List.of(new Target("Indeling", "digitaal")), read.content().themes());
    assertEquals(
        "403 Gezamenlijke proposities wijzigt het kernteam.",
        refusal(() -> catalogue.change(code, 1, form("Anders", "Hulp.", ""))));
  }

  @Test
  void everyChangeIsAVersionAndTheFirstToChangeWins(Composition product) {
    product.actAs(TestActors.national(Role.CORE_TEAM));
    var catalogue = product.get(PropositionCatalogue.class);
    String code = catalogue.enter("", form("Versiehuis", "Eerst.", "VOORGESTELD"));

    catalogue.change(code, 1, form("Versiehuis", "Later.", "IN_GEBRUIK"));

    assertEquals("Later.", catalogue.read(code).content().promise());
    assertEquals(
        List.of(PropositionStatus.IN_USE, PropositionStatus.PROPOSED),
        catalogue.versions(code).stream().map(PropositionVersion::status).toList());
    assertEquals("Kernteam", catalogue.versions(code).get(0).decidedBy());
    assertTrue(
        refusal(() -> catalogue.change(code, 1, form("Versiehuis", "Nog later.", "")))
            .startsWith("409 Deze propositie is intussen gewijzigd."));
    assertEquals(2, catalogue.read(code).version());
  }

  @Test
  void aSecondOneOfTheSameNameHasACodeOfItsOwn(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Tweede Code", "Utrecht");
    assertEquals("dubbelhuis", library.shared("Dubbelhuis"));
    assertEquals("dubbelhuis-2", library.own("Dubbelhuis"));
  }

  @Test
  void anOwnOneIsChangedByItsLibraryAlone(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Eigen Propositie", "Utrecht");
    var other = OfferFixtures.enter(product, "Bieb Andere Propositie", "Utrecht");
    String code = library.own("Eigen Kring");
    var catalogue = product.get(PropositionCatalogue.class);

    other.act();

    assertEquals("Bieb Eigen Propositie", catalogue.read(code).library());
    assertEquals(List.of(), catalogue.versions(code));
    assertEquals(
        "403 Alleen de bibliotheek zelf wijzigt haar propositie.",
        refusal(() -> catalogue.change(code, 1, OfferFixtures.form("Gekaapt"))));
    assertEquals(
        "404 Deze bibliotheek bestaat niet.",
        refusal(() -> catalogue.enter(library.name(), OfferFixtures.form("Gekaapt"))));
    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(() -> catalogue.enter("", OfferFixtures.form("Gekaapt"))));
  }

  @Test
  void allThatWillNotDoIsSaidAtOnce(Composition product) {
    product.actAs(TestActors.national(Role.CORE_TEAM));
    var empty =
        new PropositionForm(
            "", List.of("x".repeat(81)), "", "", "", "", "", List.of("A"), List.of(":"), "");

    assertEquals(
        List.of(
            "naam", "andereNamen", "belofte", "opgave", "functie", "vorm", "segmenten", "themas"),
        List.of(refusal(() -> product.get(PropositionCatalogue.class).enter("", empty)).split("\n"))
            .stream()
            .map(line -> line.substring(0, line.indexOf(':')))
            .toList());
  }
}
