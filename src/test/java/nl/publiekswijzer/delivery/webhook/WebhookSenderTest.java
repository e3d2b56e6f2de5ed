// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.publiekswijzer.delivery.DeliveryEvent;
import nl.publiekswijzer.delivery.DeliveryResult;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.platform.outbound.Allowlist;
import nl.publiekswijzer.platform.outbound.GuardedHttp;
import nl.publiekswijzer.platform.outbound.LocalServer;
import nl.publiekswijzer.platform.outbound.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSenderTest {
  private static final Instant NOW = Instant.parse("2026-06-01T10:00:07Z");
  private static final WebhookSecret SECRET = WebhookSecret.generate(new SecureRandom());
  private static final DeliveryEvent EVENT =
      new DeliveryEvent(
          new UUID(0, 7),
          EventType.PUBLICATION_READY,
          new UUID(0, 8),
          Instant.parse("2026-06-01T10:00:00Z"),
          URI.create("https://pw.example.nl/api/v1/publicaties/8"));

  private static DeliveryResult deliver(Allowlist allowlist, URI address, WebhookSecret... keys) {
    try (var http = new GuardedHttp(allowlist)) {
      var sender =
          new WebhookSender(
              http, URI.create("urn:publiekswijzer:proef"), Clock.fixed(NOW, ZoneOffset.UTC));
      return sender.deliver(EVENT, new Receiver(address, List.of(keys)));
    }
  }

  private static DeliveryResult deliver(LocalServer server) {
    return deliver(server.allowed(), server.address("/haak/geheim-pad"), SECRET);
  }

  @Test
  void eventArrivesAsACloudEvent() {
    try (var server = LocalServer.answering(204)) {
      assertEquals(DeliveryResult.delivered(), deliver(server));

      var received = server.received().get(0);
      assertEquals("application/cloudevents+json; charset=UTF-8", received.header("Content-Type"));
      try (var reader = Json.createReader(new ByteArrayInputStream(received.body()))) {
        assertEquals(
            Json.createReader(
                    new StringReader(
                        """
                        {"specversion":"1.0","id":"00000000-0000-0000-0000-000000000007",
                        "source":"urn:publiekswijzer:proef",
                        "type":"nl.publiekswijzer.publicaties.publicatie-gereed",
                        "subject":"00000000-0000-0000-0000-000000000008",
                        "time":"2026-06-01T10:00:00Z",
                        "dataref":"https://pw.example.nl/api/v1/publicaties/8"}"""))
                .readObject(),
            reader.readObject());
      }
    }
  }

  @Test
  void receiverCanVerifyTheSignature() throws Exception {
    try (var server = LocalServer.answering(200)) {
      deliver(server);

      var received = server.received().get(0);
      assertEquals(EVENT.id().toString(), received.header("webhook-id"));
      assertEquals("1780308007", received.header("webhook-timestamp"));
      assertEquals(expected(received, SECRET), received.header("webhook-signature"));
    }
  }

  @Test
  void replacedSecretSignsBesideTheNewOne() throws Exception {
    var old = WebhookSecret.generate(new SecureRandom());
    try (var server = LocalServer.answering(200)) {
      deliver(server.allowed(), server.address("/"), SECRET, old);

      var received = server.received().get(0);
      assertEquals(
          expected(received, SECRET) + " " + expected(received, old),
          received.header("webhook-signature"));
    }
  }

  /** As a receiver computes it, from the text of the secret and the headers alone. */
  private static String expected(Received received, WebhookSecret secret) throws Exception {
    var mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(secret.text().substring("whsec_".length()));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String content =
        received.header("webhook-id")
            + "."
            + received.header("webhook-timestamp")
            + "."
            + new String(received.body(), UTF_8);
    return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(UTF_8)));
  }

  /** The example of the Standard Webhooks libraries. */
  @Test
  void signatureIsThatOfTheStandard() {
    var secret = WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    assertEquals(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        secret.sign(
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Instant.ofEpochSecond(1614265330),
            "{\"test\": 2432232314}".getBytes(UTF_8)));
    assertEquals("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", secret.text());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 400, 401, 403, 404, 408, 409, 429, 500, 502, 503})
  void everyOtherAnswerIsTriedAgain(int status) {
    try (var server = LocalServer.answering(status)) {
      assertEquals(DeliveryResult.retryLater("HTTP " + status), deliver(server));
    }
  }

  @Test
  void receiverThatIsGoneIsNotTriedAgain() {
    try (var server = LocalServer.answering(410)) {
      assertEquals(DeliveryResult.refusedForGood("HTTP 410"), deliver(server));
    }
  }

  @Test
  void receiverThatIsDownIsTriedAgain() {
    var server = LocalServer.answering(204);
    server.close();

    var result = deliver(server);

    assertEquals(DeliveryResult.Outcome.NO_ANSWER, result.outcome());
    assertTrue(result.isToBeRetried());
    assertFalse(result.reason().contains("geheim"));
  }

  @Test
  void forbiddenAddressIsNotCalled() {
    try (var server = LocalServer.answering(204)) {
      assertEquals(
          DeliveryResult.retryLater("not https"),
          deliver(Allowlist.of(""), server.address("/geheim"), SECRET));
      assertEquals(List.of(), server.received());
    }
  }

  @Test
  void secretIsNotPrinted() {
    var receiver = new Receiver(URI.create("https://example.nl/geheim"), List.of(SECRET));

    assertFalse(receiver.toString().contains("geheim"));
    assertEquals("WebhookSecret[hidden]", SECRET.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "whsec_", "whsec_a2xlaW4=", "whsec_%%%%"})
  void weakOrMalformedSecretIsRefusedWithoutQuotingIt(String text) {
    var refused = assertThrows(IllegalArgumentException.class, () -> WebhookSecret.of(text));

    assertFalse(refused.getMessage().contains("%%"));
    assertFalse(refused.getMessage().contains("a2xlaW4"));
  }
}
