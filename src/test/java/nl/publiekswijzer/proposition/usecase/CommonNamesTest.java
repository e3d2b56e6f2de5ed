// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.proposition.PropositionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class CommonNamesTest {
  private static List<String> waiting(Composition product, OfferFixtures library) {
    return product.get(CommonNames.class).list(library.name()).stream()
        .map(s -> s.own().code() + " = " + s.shared().code() + " " + s.proposedBy())
        .toList();
  }

  @Test
  void namesThatLookAlikeAreAskedAboutAndNothingChanges(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Lijkt", "Utrecht");
    String shared = library.shared("Wijkkamer lezen");
    String own = library.own("Bieb wijkkamer Lezen");
    library.offer(own, 2, "2023-05-01");

    assertEquals(List.of(own + " = " + shared + " "), waiting(product, library));
    assertEquals(
        own, product.get(LibraryOffer.class).read(library.name()).offerings().get(0).proposition());
  }

  @Test
  void agreementKeepsOwnNameAndDay(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Akkoord", "Utrecht");
    String shared = library.shared("Vertelsalon");
    String own = library.own("Vertelsaloon");
    library.offer(own, 2, "2023-05-01");

    product.get(CommonNames.class).answer(library.name(), own, shared, true);

    var offered = product.get(LibraryOffer.class).read(library.name()).offerings().get(0);
    assertEquals(shared, offered.proposition());
    assertEquals("Vertelsaloon", offered.ownName());
    assertEquals("2023-05-01", offered.since().toString());
    var ended = product.get(PropositionCatalogue.class).read(own);
    assertEquals(PropositionStatus.ENDED, ended.status());
    assertEquals(shared, ended.successor().orElseThrow());
    assertEquals(List.of(), waiting(product, library));
    assertEquals(
        "Vertelsalon", product.get(PropositionCatalogue.class).read(shared).content().name());
  }

  @Test
  void whoRefusesIsNeverAskedAgain(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Weigert", "Utrecht");
    String shared = library.shared("Denklokaal");
    String own = library.own("Denk lokaal");
    var names = product.get(CommonNames.class);

    names.answer(library.name(), own, shared, false);

    assertEquals(List.of(), waiting(product, library));
    assertEquals(
        "409 Deze vraag is al beantwoord.",
        refusal(() -> names.answer(library.name(), own, shared, true)));
    assertEquals(
        PropositionStatus.IN_USE, product.get(PropositionCatalogue.class).read(own).status());
  }

  @Test
  void aConsultantProposesAndTheLibraryAnswers(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Voorstel", "Utrecht");
    String shared = library.shared("Rekenkring");
    String own = library.own("Sommenclub");
    var names = product.get(CommonNames.class);
    product.actAs(library.consultant());

    names.propose(library.name(), own, shared);

    assertEquals(
        "409 Dit is al eens voorgesteld.",
        refusal(() -> names.propose(library.name(), own, shared)));
    assertEquals(
        "403 Alleen de bibliotheek zelf beslist hoe haar aanbod heet. U kunt het wel voorstellen.",
        refusal(() -> names.answer(library.name(), own, shared, true)));
    library.act();
    assertEquals(
        List.of(own + " = " + shared + " Consulent van een ondersteuningsorganisatie"),
        waiting(product, library));
    names.answer(library.name(), own, shared, true);
    assertEquals(List.of(), waiting(product, library));
  }
}
