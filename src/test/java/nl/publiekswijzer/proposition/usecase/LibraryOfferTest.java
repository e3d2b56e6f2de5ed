// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.proposition.Offering;
import nl.publiekswijzer.proposition.OfferingPeriod;
import nl.publiekswijzer.proposition.ServiceLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class LibraryOfferTest {
  private static Optional<Offering> said(Composition product, OfferFixtures library, String code) {
    return product.get(LibraryOffer.class).read(library.name()).find(code, "");
  }

  @Test
  void aNewLevelEndsTheOneBefore(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Niveau", "Utrecht");
    String code = library.shared("Niveauhuis");
    library.offer(code, 1, "2024-01-01");

    library.offer(code, 3, "2025-06-01");

    assertEquals(ServiceLevel.FULL, said(product, library, code).orElseThrow().level());
    assertEquals(
        List.of("FULL 2025-06-01 ", "ON_APPOINTMENT 2024-01-01 2025-06-01"),
        product.get(LibraryOffer.class).history(library.name()).stream()
            .map(LibraryOfferTest::told)
            .toList());
  }

  private static String told(OfferingPeriod period) {
    return period.level()
        + " "
        + period.since()
        + " "
        + period.until().map(Object::toString).orElse("");
  }

  @Test
  void levelsOfAllPropositionsLeaveTheRestAsItIs(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Alle Niveaus", "Utrecht");
    String kept = library.shared("Blijfhuis");
    String raised = library.shared("Stijghuis");
    String ended = library.shared("Eindhuis");
    var offer = product.get(LibraryOffer.class);
    for (String code : List.of(kept, raised, ended)) {
      offer.say(
          library.name(),
          new OfferForm(code, "", 1, "2024-01-01", "Onze " + code, "https://bieb.example/x"));
    }
    var levels = new HashMap<String, Integer>(Map.of(kept, 1, raised, 2));
    levels.put(ended, null);

    offer.sayLevels(library.name(), "", levels);

    var today = Today.in(product.clock());
    assertEquals("2024-01-01", said(product, library, kept).orElseThrow().since().toString());
    assertEquals(today, said(product, library, raised).orElseThrow().since());
    assertEquals("Onze " + raised, said(product, library, raised).orElseThrow().ownName());
    assertEquals(Optional.empty(), said(product, library, ended));
  }

  @Test
  void aBranchSaysItsOwnBesideItsLibrary(Composition product) {
    var library =
        OfferFixtures.enter(product, "Bieb Vestiging", "Utrecht").withBranch("C", "Centrum", "");
    String code = library.shared("Vestigingshuis");
    library.offer(code, 1, "");
    var offer = product.get(LibraryOffer.class);

    offer.say(library.name(), new OfferForm(code, "C", 3, "", "", ""));

    var read = offer.read(library.name());
    assertEquals(ServiceLevel.ON_APPOINTMENT, read.find(code, "").orElseThrow().level());
    assertEquals(ServiceLevel.FULL, read.find(code, "C").orElseThrow().level());
    assertEquals(
        "vestiging: Deze vestiging heeft de bibliotheek niet.",
        refusal(() -> offer.say(library.name(), new OfferForm(code, "Z", 3, "", "", ""))));
  }

  @Test
  void whatWillNotDoChangesNothing(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Fout Aanbod", "Utrecht");
    String code = library.shared("Fouthuis");
    var offer = product.get(LibraryOffer.class);
    var tomorrow = Today.in(product.clock()).plusDays(1).toString();
    for (OfferForm wrong :
        List.of(
            new OfferForm(code, "", 4, "", "", ""),
            new OfferForm(code, "", 3, tomorrow, "", ""),
            new OfferForm(code, "", 3, "1 januari", "", ""),
            new OfferForm(code, "", 3, "", "x".repeat(81), ""),
            new OfferForm(code, "", 3, "", "", "http://bieb.example"),
            new OfferForm(code, "", 3, "", "", "https://"),
            new OfferForm("bestaat-niet", "", 3, "", "", ""))) {
      assertTrue(refusal(() -> offer.say(library.name(), wrong)).contains(": "), wrong.toString());
    }
    assertEquals(List.of(), offer.history(library.name()));
  }

  @Test
  void othersReadWhatIsOfferedButNeverSayIt(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Van Ons", "Utrecht");
    var other = OfferFixtures.enter(product, "Bieb Van Hen", "Utrecht");
    String code = library.shared("Onshuis");
    library.offer(code, 3, "");
    Actor reader = TestActors.reading(other.employee(), library.id());
    product.actAs(reader);

    assertEquals(
        "403 U mag dit van deze bibliotheek lezen, maar niet wijzigen.",
        refusal(() -> library.offer(code, 0, "")));
    product.actAs(other.employee());
    assertEquals("404 Deze bibliotheek bestaat niet.", refusal(() -> library.offer(code, 0, "")));
    assertEquals(
        List.of("Bieb Van Ons"),
        product.get(FormulaModels.class).ofCountry().offerings().stream()
            .filter(o -> o.proposition().equals(code))
            .map(o -> o.provider().library())
            .toList());
  }
}
