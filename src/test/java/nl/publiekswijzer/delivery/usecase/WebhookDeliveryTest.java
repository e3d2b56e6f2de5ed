// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.publiekswijzer.delivery.DeliveryReport;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.delivery.Subscription;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.outbound.LocalServer;
import nl.publiekswijzer.platform.outbound.Received;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each test has a path of its own; what another left due may be sent as well. */
class WebhookDeliveryTest {
  private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();
  private static final LocalServer RECEIVER = LocalServer.answering(WebhookDeliveryTest::answer);

  @RegisterExtension
  static final Composed COMPOSED =
      new Composed("publiekswijzer.outbound.allow=127.0.0.1:" + RECEIVER.port());

  @AfterAll
  static void close() {
    RECEIVER.close();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith("/stil/")) {
      exchange.close();
      return;
    }
    boolean first = ASKED.add(path);
    int status =
        Map.of("/weg", 410, "/wankel", first ? 500 : 204, "/kapot", 500).getOrDefault(path, 204);
    exchange.sendResponseHeaders(status, -1);
  }

  private static List<Received> received(String path) {
    return RECEIVER.received().stream().filter(r -> r.path().equals(path)).toList();
  }

  private static UUID told(Composition product, EventFixtures place) {
    UUID subject = place.happens(EventType.PUBLICATION_READY, "");
    product.get(Expanding.class).expand();
    return subject;
  }

  private static void sendAll(Composition product) {
    var delivery = product.get(WebhookDelivery.class);
    int most = 20;
    while (delivery.sendNext()) {
      assertTrue(most-- > 0, "does not come to an end");
    }
  }

  private static Subscribing.Agreed subscribed(EventFixtures place, String path) {
    return place.subscribe(RECEIVER.address(path), EventType.PUBLICATION_READY);
  }

  @Test
  void eventIsToldOnceAndReported(Composition product) {
    var place = EventFixtures.at(product, "haakstede");
    UUID id = subscribed(place, "/goed").subscription().id();
    UUID subject = told(product, place);

    sendAll(product);
    sendAll(product);

    assertEquals(1, received("/goed").size());
    var report = product.get(Subscribing.class).deliveries(id).get(0);
    assertEquals(
        new DeliveryReport(
            UUID.fromString(received("/goed").get(0).header("webhook-id")),
            EventType.PUBLICATION_READY,
            subject,
            report.created(),
            1,
            report.sent(),
            Optional.empty(),
            ""),
        report);
    assertTrue(report.sent().isPresent());
  }

  @Test
  void receiverThatFailsFirstGetsTheSameEventAgain(Composition product) {
    var place = EventFixtures.at(product, "wankelstede");
    subscribed(place, "/wankel");
    UUID subject = told(product, place);

    sendAll(product);
    assertEquals("1 due HTTP 500", place.state(subject));
    assertEquals(1, received("/wankel").size(), "not before its time");
    place.due(subject);
    sendAll(product);

    assertEquals("2 sent", place.state(subject));
    assertEquals(
        received("/wankel").get(0).header("webhook-id"),
        received("/wankel").get(1).header("webhook-id"));
  }

  @Test
  void afterTwelveAttemptsItIsGivenUp(Composition product) {
    var place = EventFixtures.at(product, "kapotstede");
    subscribed(place, "/kapot");
    UUID subject = told(product, place);

    for (int attempt = 1; attempt <= 13; attempt++) {
      sendAll(product);
      if (attempt < 12) {
        assertEquals(attempt + " due HTTP 500", place.state(subject));
      }
      place.due(subject);
    }

    assertEquals("12 failed HTTP 500", place.state(subject));
    assertEquals(12, received("/kapot").size());
  }

  @Test
  void receiverThatIsGoneIsToldNothingMore(Composition product) {
    var place = EventFixtures.at(product, "wegstede");
    subscribed(place, "/weg");
    UUID first = told(product, place);
    UUID waiting = told(product, place);

    sendAll(product);
    UUID later = told(product, place);
    sendAll(product);

    assertEquals("1 failed HTTP 410", place.state(first));
    assertEquals("1 failed " + DeliveryReport.NOT_WANTED, place.state(waiting));
    assertEquals(List.of(), place.told(later));
    assertEquals(1, received("/weg").size());
    assertEquals(
        List.of(false),
        product.get(Subscribing.class).list().stream().map(Subscription::enabled).toList());
  }

  @Test
  void receiverThatDoesNotAnswerIsLeftAloneForAWhile(Composition product) {
    var place = EventFixtures.at(product, "zwijgstede");
    UUID silent = subscribed(place, "/stil/alleen").subscription().id();
    UUID first = told(product, place);
    sendAll(product);
    assertTrue(place.state(first).startsWith("1 due "), place.state(first));
    UUID second = told(product, place);
    place.due(first);

    sendAll(product);
    assertEquals(1, received("/stil/alleen").size(), "it rests");
    assertEquals("0 due", place.state(second));
    product.arrange(
        rows -> {
          rows.change(
              "update subscription set rest_until = clock_timestamp() where id = ?", silent);
          return null;
        });
    sendAll(product);

    assertEquals(2, received("/stil/alleen").size());
  }

  @Test
  void receiverAtRestHoldsNoOtherUp(Composition product) {
    var place = EventFixtures.at(product, "naaststede");
    subscribed(place, "/stil/samen");
    UUID first = told(product, place);
    sendAll(product);
    subscribed(place, "/naast");
    told(product, place);
    place.due(first);

    sendAll(product);

    assertEquals(1, received("/naast").size());
  }

  @Test
  void whoWasDisabledInTheMeantimeIsNotToldAnyMore(Composition product) {
    var place = EventFixtures.at(product, "intussen");
    subscribed(place, "/intussen");
    UUID subject = told(product, place);
    product.arrange(
        rows -> {
          rows.change("update account set enabled = false where id = ?", place.employee());
          return null;
        });

    sendAll(product);

    assertEquals(List.of(), received("/intussen"));
    assertEquals("1 failed " + DeliveryReport.NOT_WANTED, place.state(subject));
  }

  @Test
  void addressOutsideWhatIsAllowedIsNotCalled(Composition product) {
    var place = EventFixtures.at(product, "binnenstede");
    place.subscribe(URI.create("http://127.0.0.1:9/"), EventType.PUBLICATION_READY);
    UUID subject = told(product, place);

    sendAll(product);

    assertTrue(place.state(subject).startsWith("1 due "), place.state(subject));
    assertFalse(place.state(subject).contains("127.0.0.1"), place.state(subject));
  }
}
