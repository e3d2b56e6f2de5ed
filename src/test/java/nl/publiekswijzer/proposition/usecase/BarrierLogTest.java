// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.proposition.BarrierCount;
import nl.publiekswijzer.proposition.BarrierPlace;
import nl.publiekswijzer.proposition.BarrierState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class BarrierLogTest {
  private static BarrierForm about(String proposition, String cause) {
    return new BarrierForm("OVERGANG", "", proposition, cause, "", "Handleiding maken", "Team web");
  }

  private static BarrierForm step(String state, String action) {
    return new BarrierForm("", "", "", "", state, action, "Team web");
  }

  @Test
  void whatIsDoneAboutOneFollowsInSteps(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Knelpunt", "Utrecht").act();
    var log = product.get(BarrierLog.class);
    UUID id = log.enter(library.name(), about("", "De pas werkt online niet."));

    log.advance(library.name(), id, step("OPGELOST", "Koppeling hersteld"));

    var barrier = log.list(library.name()).get(0);
    assertEquals("De pas werkt online niet.", barrier.cause());
    assertEquals(
        List.of("OPEN Handleiding maken", "SOLVED Koppeling hersteld"),
        barrier.steps().stream().map(s -> s.state() + " " + s.action()).toList());
    assertEquals("Medewerker van Bieb Knelpunt", barrier.now().by());
  }

  @Test
  void othersKnowHowManyThereAreAndNothingElse(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Telt", "Utrecht");
    var other = OfferFixtures.enter(product, "Bieb Kijkt", "Utrecht");
    String code = library.shared("Knelhuis");
    var log = product.get(BarrierLog.class);
    UUID id = log.enter(library.name(), about(code, "Inloggen mislukt."));
    log.enter(library.name(), about(code, "Zoeken mislukt."));
    log.advance(library.name(), id, step("IN_UITVOERING", ""));

    other.act();

    assertEquals(
        List.of(
            new BarrierCount(BarrierPlace.BETWEEN, BarrierState.AT_WORK, 1),
            new BarrierCount(BarrierPlace.BETWEEN, BarrierState.OPEN, 1)),
        log.count(code));
    assertEquals("404 Deze bibliotheek bestaat niet.", refusal(() -> log.list(library.name())));
    assertEquals(
        "404 Dit knelpunt bestaat niet.",
        refusal(() -> log.advance(other.name(), id, step("OPEN", ""))));
  }

  @Test
  void whatWillNotDoIsSaidAtOnce(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Knelfout", "Utrecht").act();
    var log = product.get(BarrierLog.class);
    var wrong = new BarrierForm("ERGENS", "", "", "", "KWIJT", "x".repeat(401), "x".repeat(81));

    assertEquals(
        "plaats: Kies waar klanten struikelen.\n"
            + "oorzaak: Schrijf in hoogstens 400 tekens wat er misgaat en waardoor.\n"
            + "toestand: Kies hoe het ermee staat.\n"
            + "actie: Schrijf in hoogstens 400 tekens wat eraan gedaan wordt.\n"
            + "eigenaar: Noem in hoogstens 80 tekens het team of de functie.",
        refusal(() -> log.enter(library.name(), wrong)));
    assertEquals(
        "oorzaak: Deze tekst bevat een e-mailadres. Haal weg wat naar één persoon leidt en beschrijf"
            + " de groep.",
        refusal(() -> log.enter(library.name(), about("", "Klant jan@klant.example kan niets."))));
    assertEquals(List.of(), log.list(library.name()));
  }
}
