// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.publiekswijzer.Asvs;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;

@Asvs({"1.3.6", "15.3.2", "16.5.2"})
class GuardedHttpTest {
  private static final int MOST = 64 * 1024;
  private static final OutboundLimits SHORT = new OutboundLimits(Duration.ofMillis(400), MOST);

  private static GuardedHttp shortTempered(LocalServer server) {
    return new GuardedHttp(
        new OutboundGuard(server.allowed()), SystemDefaultDnsResolver.INSTANCE, SHORT);
  }

  private static Call get(URI address) {
    return Call.get(address, Map.of());
  }

  @Test
  void bodyAndHeadersArriveAndTheAnswerComesBack() {
    try (var server =
            LocalServer.answering(x -> LocalServer.send(x, 201, "text/plain", "gemaakt"));
        var http = new GuardedHttp(server.allowed())) {
      byte[] body = "reële gegevens".getBytes(StandardCharsets.UTF_8);

      var answer = http.send(Call.post(server.address("/haak?a=b"), Map.of("x-eigen", "1"), body));

      assertEquals(201, answer.status());
      assertEquals("text/plain", answer.contentType());
      assertEquals("gemaakt", new String(answer.body(), StandardCharsets.UTF_8));
      assertFalse(answer.cut());
      var received = server.received().get(0);
      assertEquals("POST /haak?a=b", received.method() + " " + received.path());
      assertEquals("1", received.header("x-eigen"));
      assertArrayEquals(body, received.body());
    }
  }

  @Test
  void redirectIsAnAnswerAndNotFollowed() {
    try (var server =
            LocalServer.answering(
                x -> {
                  x.getResponseHeaders()
                      .set("Location", "http://169.254.169.254/latest/meta-data/");
                  x.sendResponseHeaders(302, -1);
                });
        var http = new GuardedHttp(server.allowed())) {
      assertEquals(302, http.send(get(server.address("/"))).status());
      assertEquals(1, server.received().size());
    }
  }

  @Test
  void answerOfTenGigabytesEndsAfterItsBeginning() throws InterruptedException {
    var brokenOff = new CountDownLatch(1);
    try (var server =
            LocalServer.answering(
                x -> {
                  x.sendResponseHeaders(200, 10_000_000_000L);
                  try (var out = x.getResponseBody()) {
                    byte[] chunk = new byte[8192];
                    for (long sent = 0; sent < 10_000_000_000L; sent += chunk.length) {
                      out.write(chunk);
                    }
                  } catch (IOException e) {
                    brokenOff.countDown();
                  }
                });
        var http = new GuardedHttp(server.allowed())) {
      var answer = http.send(get(server.address("/")));

      assertEquals(200, answer.status());
      assertEquals(MOST, answer.body().length);
      assertTrue(answer.cut());
      assertTrue(brokenOff.await(20, TimeUnit.SECONDS));
    }
  }

  @Test
  void serverThatNeverAnswersIsGivenUp() {
    var end = new CountDownLatch(1);
    try (var server = LocalServer.answering(x -> await(end));
        var http = shortTempered(server)) {
      assertThrows(OutboundFailed.class, () -> http.send(get(server.address("/"))));
    } finally {
      end.countDown();
    }
  }

  @Test
  void serverThatDripsIsGivenUp() {
    var end = new CountDownLatch(1);
    try (var server =
            LocalServer.answering(
                x -> {
                  x.sendResponseHeaders(200, 0);
                  try (var out = x.getResponseBody()) {
                    while (!await(end, 20)) {
                      out.write('.');
                      out.flush();
                    }
                  }
                });
        var http = shortTempered(server)) {
      assertThrows(OutboundFailed.class, () -> http.send(get(server.address("/"))));
    } finally {
      end.countDown();
    }
  }

  @Test
  void cookieIsNotKept() {
    try (var server =
            LocalServer.answering(
                x -> {
                  x.getResponseHeaders().set("Set-Cookie", "spoor=1");
                  x.sendResponseHeaders(204, -1);
                });
        var http = new GuardedHttp(server.allowed())) {
      http.send(get(server.address("/")));
      http.send(get(server.address("/")));

      assertNull(server.received().get(1).header("Cookie"));
    }
  }

  @Test
  void serverThatIsNotThereIsAFailureWithoutItsAddress() {
    var server = LocalServer.answering(204);
    server.close();
    try (var http = new GuardedHttp(server.allowed())) {
      var failed =
          assertThrows(
              OutboundFailed.class, () -> http.send(get(server.address("/geheim-in-het-pad"))));

      assertFalse(failed.getMessage().contains("geheim"));
    }
  }

  @Test
  void serverOnLoopbackIsNotReachedByANameOfTheInternet() {
    try (var server = LocalServer.answering(204)) {
      var names = Names.answering("127.0.0.1");
      try (var http = reachedAs(server, names)) {
        assertThrows(OutboundRefused.class, () -> http.send(get(asInternetName(server))));
      }
      assertEquals(0, server.received().size());
    }
  }

  /** The first answer is public but leads nowhere, every later one leads to the server. */
  @Test
  void nameThatChangesAfterTheCheckLeadsNowhere() {
    try (var server = LocalServer.answering(204)) {
      var names = Names.answering("2c0f:ffff::1", "127.0.0.1");
      try (var http = reachedAs(server, names)) {
        assertThrows(OutboundFailed.class, () -> http.send(get(asInternetName(server))));
        assertEquals(1, names.asked());

        assertThrows(OutboundRefused.class, () -> http.send(get(asInternetName(server))));
        assertEquals(2, names.asked());
      }
      assertEquals(0, server.received().size());
    }
  }

  private static GuardedHttp reachedAs(LocalServer server, Names names) {
    var guard = new OutboundGuard(Allowlist.of(""), Set.of(server.port()));
    return new GuardedHttp(guard, names, SHORT);
  }

  private static URI asInternetName(LocalServer server) {
    return URI.create("https://haken.example.nl:" + server.port() + "/");
  }

  private static void await(CountDownLatch end) {
    await(end, TimeUnit.SECONDS.toMillis(20));
  }

  private static boolean await(CountDownLatch end, long millis) {
    try {
      return end.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }
}
