// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** What is too large or packed, at every address that takes a body. */
class WallScenarios extends Scenario {
  private static final int LARGEST = 1 << 20;
  private static final int BOMB = 300 << 20;

  /** Whether a body is refused by what it announces, by what it is, or because it is packed. */
  private enum Limit {
    ANNOUNCED,
    COUNTED,
    PACKED
  }

  /** An address that takes a body. */
  private record Route(String method, String path, String type) {
    boolean hasFiles() {
      return type.startsWith("multipart");
    }
  }

  private List<Route> routes() {
    var description = server().get("/api/v1/openapi.json").json();
    var operations =
        Operation.all(description).stream()
            .filter(Operation::changes)
            .map(o -> new Route(o.method(), o.address(UUID.randomUUID().toString()), type(o)));
    var forms =
        PageForms.routes().stream()
            .filter(PageForms.Address::isForm)
            .map(
                f ->
                    new Route(
                        "POST",
                        f.path(),
                        f.file()
                            ? "multipart/form-data; boundary=x"
                            : "application/x-www-form-urlencoded"));
    return Stream.concat(operations, forms).toList();
  }

  private static String type(Operation operation) {
    String type = operation.body("proef").type();
    return type.isEmpty() ? "application/json" : type;
  }

  /** Those who may do something somewhere, and nobody. */
  private List<String> credentials() {
    var people = new People(server());
    people.enter("muur.b@muur.example", "BEHEERDER", "");
    people.enter("muur.k@muur.example", "KERNTEAM", "");
    people.enter(
        "muur.c@muur.example",
        "CONSULENT",
        ",\"ondersteuningsorganisatie\":\"" + Identities.SUPPORTER + "\"");
    return Stream.concat(
            Stream.of(""),
            Stream.of("b", "k", "c")
                .map(who -> people.signIn("muur." + who + "@muur.example"))
                .map(s -> "Cookie: " + s.cookie() + "\r\nX-CSRF-Token: " + s.csrf() + "\r\n"))
        .toList();
  }

  @Test
  @Asvs({"15.2.2", "4.2.1"})
  void noAddressTakesWhatIsTooLargeOrPacked() {
    server().ensureLibrary("Achter de muur");
    var credentials = credentials();
    var routes = routes();
    var found = new ArrayList<String>();
    Map<Limit, Map<Integer, Integer>> answers = new TreeMap<>();
    for (var route : routes) {
      for (var limit : Limit.values()) {
        var statuses = credentials.stream().map(who -> send(route, limit, who)).toList();
        statuses.forEach(
            s -> answers.computeIfAbsent(limit, l -> new TreeMap<>()).merge(s, 1, Integer::sum));
        if (!isRight(route, limit, statuses)) {
          found.add(route + " " + limit + ": " + statuses);
        }
      }
    }

    System.out.printf(
        "Wall: %d routes x %d limits, %d callers; answers %s%n",
        routes.size(), Limit.values().length, credentials.size(), answers);
    assertEquals(List.of(), found);
    assertTrue(routes.size() > 80, "too few: " + routes.size());
  }

  /** What may be large is judged by who may send it; all else before anybody is asked. */
  private static boolean isRight(Route route, Limit limit, List<Integer> statuses) {
    if (route.method().equals("DELETE")) {
      return statuses.stream().allMatch(s -> s >= 400 && s < 500); // takes no body at all
    }
    if (limit == Limit.PACKED) {
      return statuses.stream().allMatch(s -> s == 415);
    }
    if (route.hasFiles()) {
      return statuses.stream().allMatch(s -> s >= 300 && s < 500) && statuses.contains(413);
    }
    return limit == Limit.ANNOUNCED
        ? statuses.stream().allMatch(s -> s == 413)
        : statuses.stream().allMatch(s -> s >= 200 && s < 500);
  }

  private int send(Route route, Limit limit, String credentials) {
    String head =
        "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nIdempotency-Key: %s\r\n"
            .formatted(route.method(), route.path(), UUID.randomUUID());
    String body =
        switch (limit) {
          case ANNOUNCED ->
              "Content-Length: %d\r\n\r\n".formatted(route.hasFiles() ? 1L << 40 : LARGEST + 1);
          case COUNTED ->
              route.hasFiles() ? "Content-Length: " + (1L << 40) + "\r\n\r\n" : chunked(route);
          case PACKED -> "Content-Encoding: gzip\r\nContent-Length: 40\r\n\r\n";
        };
    return RawHttp.status(
        exchange(head + "Content-Type: " + route.type() + "\r\n" + credentials + body));
  }

  /** One byte more than is taken, and nothing that could be read before its end. */
  private static String chunked(Route route) {
    String begin = route.type().equals("application/json") ? "{\"a\":\"" : "a=";
    return "Transfer-Encoding: chunked\r\n\r\n%x\r\n%s%s\r\n0\r\n\r\n"
        .formatted(LARGEST + 1, begin, "a".repeat(LARGEST + 1 - begin.length()));
  }

  private String exchange(String request) {
    try {
      return new RawHttp(server().base()).begin(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** 300 kB that would be 300 MB: nobody unpacks a byte of it. */
  @Test
  @Asvs("15.2.2")
  void bombIsRefusedBeforeItIsUnpacked() {
    String packed = new String(bomb(), StandardCharsets.ISO_8859_1);
    for (String coding :
        List.of("gzip", "x-gzip", "GZIP", "deflate", "br", "lzma", "identity, gzip")) {
      String answer =
          exchange(
              "POST /api/v1/sessies HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                  + "Content-Type: application/json\r\nContent-Encoding: %s\r\n".formatted(coding)
                  + "Content-Length: %d\r\n\r\n%s".formatted(packed.length(), packed));
      assertEquals(415, RawHttp.status(answer), coding);
      assertTrue(answer.contains("Stuur haar onverpakt"), answer);
    }
    assertEquals(200, server().get("/api/v1/edities").status());
  }

  private static byte[] bomb() {
    var bytes = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 20];
    java.util.Arrays.fill(block, (byte) 'a');
    try (var packing = new GZIPOutputStream(bytes)) {
      for (int done = 0; done < BOMB; done += block.length) {
        packing.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void tooLargeASignInFormIsAnsweredByAPage() {
    String answer =
        exchange(
            "POST /ui/aanmelden HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 3000000\r\n\r\n");

    assertEquals(413, RawHttp.status(answer));
    assertTrue(answer.contains("<html") && answer.contains("groter dan 1 MB"), answer);
  }

  @Test
  void textIsStillPackedForWhoAsks() {
    String page = "/resources/brand.css";
    var plain = server().send("GET", page, Map.of(), "");
    var packed = server().send("GET", page, Map.of("Accept-Encoding", "gzip"), "");
    var refused = server().send("GET", page, Map.of("Accept-Encoding", "gzip;q=0"), "");

    assertEquals(
        List.of("", "gzip", ""),
        Stream.of(plain, packed, refused).map(a -> a.header("Content-Encoding")).toList());
    assertEquals(plain.text(), unpacked(packed.bytes()));
    assertEquals("Accept-Encoding", packed.header("Vary"));
    assertTrue(packed.bytes().length < plain.bytes().length / 2);
    for (String path : List.of("/ui/aanmelden", "/api/v1/openapi.json", "/ui/hulp")) {
      var answer = server().send("GET", path, Map.of("Accept-Encoding", "br, gzip"), "");
      assertEquals("gzip", answer.header("Content-Encoding"), path);
      assertEquals(Set.of(200), Set.of(answer.status()), path);
      assertTrue(unpacked(answer.bytes()).length() > answer.bytes().length, path);
    }
  }

  private static String unpacked(byte[] bytes) {
    try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
