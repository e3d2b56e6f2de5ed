// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.delivery.Subscription;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class SubscribingTest {
  private static final URI ADDRESS = URI.create("https://haak.example/geheim-pad");
  private static final List<EventType> READY = List.of(EventType.PUBLICATION_READY);
  private static final String UNKNOWN = "404 Dit abonnement bestaat niet.";

  @Test
  void subscriptionIsListedWithoutItsSecretAndKeptEncrypted(Composition product) {
    EventFixtures.at(product, "abonnee").asEmployee();
    var subscribing = product.get(Subscribing.class);

    var agreed =
        subscribing.subscribe(
            ADDRESS,
            List.of(EventType.REQUEST_HELD, EventType.PUBLICATION_READY, EventType.REQUEST_HELD));

    var id = agreed.subscription().id();
    assertEquals(
        List.of(
            new Subscription(
                id,
                ADDRESS.toString(),
                List.of(EventType.PUBLICATION_READY, EventType.REQUEST_HELD),
                true,
                product.clock().instant())),
        subscribing.list());
    assertTrue(agreed.secret().startsWith("whsec_"), "as the standard asks");
    String kept = (String) product.value("select secret from subscription where id = ?", id);
    assertFalse(kept.contains(agreed.secret().substring(6)), kept);
    assertFalse(agreed.toString().contains(agreed.secret()), agreed::toString);
    assertEquals(
        List.of("medewerker@proef.example abonnement genomen: " + id + ", haak.example"),
        AuditLines.about(product, id.toString()));
  }

  @Test
  void somethingMustBeNamedToHearOf(Composition product) {
    EventFixtures.at(product, "niets").asEmployee();
    var subscribing = product.get(Subscribing.class);

    assertEquals(
        "gebeurtenissen: Noem ten minste een gebeurtenis.",
        refusal(() -> subscribing.subscribe(ADDRESS, List.of())));
    assertEquals(List.of(), subscribing.list());
  }

  @Test
  void accountHasTwentySubscriptionsAtMost(Composition product) {
    EventFixtures.at(product, "twintig").asEmployee();
    var subscribing = product.get(Subscribing.class);
    for (int i = 0; i < 20; i++) {
      subscribing.subscribe(ADDRESS, READY);
    }

    assertEquals(
        "409 U hebt al 20 abonnementen. Verwijder er eerst een.",
        refusal(() -> subscribing.subscribe(ADDRESS, READY)));
    subscribing.end(subscribing.list().get(7).id());
    subscribing.subscribe(ADDRESS, READY);

    assertEquals(20, subscribing.list().size());
  }

  @Test
  void subscriptionOfAnotherDoesNotExist(Composition product) {
    var owner = EventFixtures.at(product, "eigenaar");
    UUID id = owner.subscribe(ADDRESS, EventType.PUBLICATION_READY).subscription().id();
    var other = EventFixtures.at(product, "vreemde");
    other.asEmployee();
    var subscribing = product.get(Subscribing.class);

    assertEquals(UNKNOWN, refusal(() -> subscribing.deliveries(id)));
    assertEquals(UNKNOWN, refusal(() -> subscribing.end(id)));
    assertEquals(List.of(), subscribing.list());

    owner.asEmployee();
    assertEquals(List.of(), subscribing.deliveries(id));
    subscribing.end(id);
    assertEquals(UNKNOWN, refusal(() -> subscribing.end(id)));
    assertEquals(
        List.of(
            "medewerker@proef.example abonnement genomen: " + id + ", haak.example",
            "medewerker@proef.example abonnement opgezegd: " + id),
        AuditLines.about(product, id.toString()));
  }

  @Test
  void whoReadsNoPublicationsSubscribesToNothing(Composition product) {
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    var subscribing = product.get(Subscribing.class);
    String noRight = "403 U hebt hier geen recht op. Vraag uw beheerder.";

    assertEquals(noRight, refusal(subscribing::list));
    assertEquals(noRight, refusal(() -> subscribing.subscribe(ADDRESS, READY)));
    assertEquals(noRight, refusal(() -> subscribing.end(UUID.randomUUID())));
    assertEquals(noRight, refusal(() -> subscribing.deliveries(UUID.randomUUID())));
  }
}
