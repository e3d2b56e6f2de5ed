// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.publiekswijzer.platform.outbound.Received;
import org.junit.jupiter.api.Test;

/** What other systems hear by webhook. */
class WebhookScenarios extends Scenario {
  @Test
  void aPublicationIsToldByASignedCloudEvent() throws Exception {
    var place = new Place(server(), "Haakstede");
    var program = place.program();
    var agreed = subscribe(program, "/haak/a");

    String publication = place.publish().getString("id");

    var received = await("/haak/a", 1).get(0);
    assertEquals(
        signature(received, agreed.getString("geheim")), received.header("webhook-signature"));
    var event = Json.createReader(new ByteArrayInputStream(received.body())).readObject();
    assertEquals(received.header("webhook-id"), event.getString("id"));
    assertEquals("urn:publiekswijzer:proef", event.getString("source"));
    assertEquals("nl.publiekswijzer.publicaties.publicatie-gereed", event.getString("type"));
    assertEquals(publication, event.getString("subject"));
    assertEquals(
        "https://pw.proef.example/api/v1/publicaties/" + publication, event.getString("dataref"));
    var delivery = awaitDelivery(program, agreed.getString("id"), "BEZORGD");
    assertEquals(publication, delivery.getString("onderwerp"));
    assertEquals(1, delivery.getInt("pogingen"));
    assertFalse(program.get("/api/v1/abonnementen").text().contains("geheim"));
  }

  @Test
  void aReceiverThatIsGoneIsToldNothingMore() {
    var place = new Place(server(), "Wegstede");
    var program = place.program();
    var agreed = subscribe(program, Receivers.GONE + "c");

    place.publish();

    assertEquals(
        "HTTP 410", awaitDelivery(program, agreed.getString("id"), "MISLUKT").getString("reden"));
    assertFalse(program.get("/api/v1/abonnementen").list().get(0).getBoolean("actief"));
  }

  @Test
  void aSubscriptionReachesNoFurtherThanItsAccount() throws Exception {
    var near = new Place(server(), "Nabijstede");
    var elsewhere = new Place(server(), "Verstede");
    var agreed = subscribe(near.program(), "/haak/d");
    var theirs = subscribe(elsewhere.program(), "/haak/e");

    elsewhere.publish();

    await("/haak/e", 1);
    assertEquals(
        List.of(),
        near.program()
            .get("/api/v1/abonnementen/" + agreed.getString("id") + "/bezorgingen")
            .list());
    assertEquals(
        404,
        near.program()
            .get("/api/v1/abonnementen/" + theirs.getString("id") + "/bezorgingen")
            .status());
    assertEquals(
        404,
        near.program()
            .send(
                "DELETE", "/api/v1/abonnementen/" + theirs.getString("id"), "application/json", "")
            .status());
    assertEquals(
        204,
        near.program()
            .send(
                "DELETE", "/api/v1/abonnementen/" + agreed.getString("id"), "application/json", "")
            .status());
  }

  @Test
  void anAddressInsideTheNetworkIsRefused() {
    var place = new Place(server(), "Binnenstede");

    for (String address :
        List.of(
            "https://192.168.1.5/haak",
            "https://localhost/haak",
            "http://haak.example.nl/",
            "https://naam:geheim@haak.example.nl/",
            "geen adres")) {
      var refused = post(place.program(), address);
      assertEquals(400, refused.status(), address);
      assertTrue(refused.text().contains("openbaar adres"), refused.text());
    }
  }

  private static Answer post(Server program, String address) {
    return program.send(
        "POST", "/api/v1/abonnementen", "application/json", "{\"adres\":\"" + address + "\"}");
  }

  private static JsonObject subscribe(Server program, String path) {
    var answer = post(program, Receivers.receiver().address(path).toString());
    assertEquals(201, answer.status(), answer.text());
    return answer.json();
  }

  private static List<Received> await(String path, int calls) {
    return Waiting.until(
        calls + " calls of " + path,
        () ->
            Optional.of(
                    Receivers.receiver().received().stream()
                        .filter(r -> r.path().equals(path))
                        .toList())
                .filter(all -> all.size() >= calls));
  }

  private static JsonObject awaitDelivery(Server program, String subscription, String status) {
    String path = "/api/v1/abonnementen/" + subscription + "/bezorgingen";
    return Waiting.until(
        status,
        () ->
            program.get(path).list().stream()
                .filter(d -> d.getString("status").equals(status))
                .findFirst());
  }

  /** As a receiver computes it, from the secret and what it received alone. */
  private static String signature(Received received, String secret) throws Exception {
    var mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String head = received.header("webhook-id") + "." + received.header("webhook-timestamp") + ".";
    mac.update(head.getBytes(UTF_8));
    return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(received.body()));
  }
}
