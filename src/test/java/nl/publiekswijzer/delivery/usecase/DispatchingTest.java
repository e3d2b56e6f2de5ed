// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.delivery.DeliveryResult;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.delivery.store.DeliveryQueue.Channel;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class DispatchingTest {
  /** Nothing is due that another test left. */
  @BeforeEach
  void nothingIsDue(Composition product) {
    product.arrange(
        rows -> {
          rows.change("delete from delivery");
          return null;
        });
  }

  private static UUID due(Composition product, EventFixtures place) {
    place.subscribe(URI.create("https://haak.example/"), EventType.REQUEST_HELD);
    UUID subject = place.happens(EventType.REQUEST_HELD, "");
    product.get(Expanding.class).expand();
    return subject;
  }

  private static boolean send(Composition product, DeliveryResult result) {
    return product
        .get(Dispatching.class)
        .sendNext(Channel.WEBHOOK, Optional::of, message -> result);
  }

  @Test
  void withoutAMessageNothingIsSent(Composition product) {
    assertFalse(send(product, DeliveryResult.delivered()));
  }

  @Test
  void messageIsTakenOnceAndHeldWhileItIsSent(Composition product) {
    var place = EventFixtures.at(product, "eenmaal");
    UUID subject = due(product, place);

    assertTrue(
        product
            .get(Dispatching.class)
            .sendNext(
                Channel.WEBHOOK,
                Optional::of,
                message -> {
                  assertEquals("1 due", place.state(subject));
                  assertFalse(send(product, DeliveryResult.delivered()), "another node");
                  return DeliveryResult.delivered();
                }));

    assertEquals("1 sent", place.state(subject));
    assertFalse(send(product, DeliveryResult.delivered()));
  }

  @Test
  void attemptThatBreaksDownIsTriedAgain(Composition product) {
    var place = EventFixtures.at(product, "breekt");
    UUID subject = due(product, place);

    assertTrue(
        product
            .get(Dispatching.class)
            .sendNext(
                Channel.WEBHOOK,
                Optional::of,
                message -> {
                  throw new IllegalStateException("with an address in it");
                }));

    assertEquals("1 due IllegalStateException", place.state(subject));
    assertFalse(send(product, DeliveryResult.delivered()), "not at once");
    place.due(subject);
    assertTrue(send(product, DeliveryResult.delivered()));
    assertEquals("2 sent", place.state(subject));
  }

  @Test
  void whatIsRefusedForGoodIsNotTriedAgain(Composition product) {
    var place = EventFixtures.at(product, "nooit");
    UUID subject = due(product, place);

    send(product, DeliveryResult.refusedForGood("HTTP 410"));
    place.due(subject);

    assertEquals("1 failed HTTP 410", place.state(subject));
    assertFalse(send(product, DeliveryResult.delivered()));
  }

  @Test
  void mailAndCallsDoNotTakeEachOthersMessages(Composition product) {
    var place = EventFixtures.at(product, "kanaal");
    UUID subject = due(product, place);

    assertFalse(
        product
            .get(Dispatching.class)
            .sendNext(Channel.MAIL, Optional::of, message -> DeliveryResult.delivered()));

    assertEquals("0 due", place.state(subject));
  }
}
