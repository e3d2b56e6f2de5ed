// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** A request that is sent again with its key is taken in once. */
class OnceOnlyScenarios extends Scenario {
  static final String ACCOUNT = "(select id from account where email = 'steun@proef.example')";

  @Test
  void theSameAgainGetsTheSameAnswer() {
    byte[] members = members();
    String key = newKey();

    var first = server().submit(key, order("Nog eens"), members);
    var again = server().submit('"' + key + '"', order("Nog eens"), members);

    assertEquals(202, first.status(), first::text);
    assertEquals(202, again.status(), again::text);
    assertEquals(first.header("Location"), again.header("Location"));
    assertEquals(first.text(), again.text());
    assertEquals(1, requests("Nog eens"));
    server().publication(first);
    assertEquals(first.text(), server().submit(key, order("Nog eens"), members).text());
  }

  @Test
  void theSameInOtherWordsIsTheSame() {
    byte[] members = members();
    String key = newKey();
    String spaced = order("Anders gezegd").replace("{", "{ ").replace("[", "[ \"VB06\", ");

    var first = server().submit(key, order("Anders gezegd"), members);

    assertNotEquals(order("Anders gezegd"), spaced);
    assertEquals(first.text(), server().submit(key, spaced, members).text());
  }

  @Test
  void theSameKeyWithSomethingElseIsRefused() {
    byte[] members = members();
    String key = newKey();
    server().submit(key, order("Iets anders"), members);

    var otherFile = server().submit(key, order("Iets anders"), members());
    var otherOrder =
        server()
            .submit(
                key,
                Orders.order("Iets anders", "GECOMBINEERD", RequestScenarios.EDITION, "VB06"),
                members);

    assertEquals(422, otherFile.status(), otherFile::text);
    assertTrue(otherFile.text().contains("nieuwe sleutel"), otherFile.text());
    assertEquals(422, otherOrder.status(), otherOrder::text);
    assertEquals(1, requests("Iets anders"));
  }

  @Test
  void withoutAKeyThatCanBeReadNothingIsTakenIn() throws IOException {
    server().ensureLibrary("Zonder sleutel");
    String token = server().identities().token(server(), RequestScenarios.REQUESTS);
    for (String line :
        List.of(
            "X: y",
            "Idempotency-Key:",
            "Idempotency-Key: \"open",
            "Idempotency-Key: \"\"",
            "Idempotency-Key: twee woorden",
            "Idempotency-Key: " + "x".repeat(256),
            "Idempotency-Key: een\r\nIdempotency-Key: twee")) {
      String answer =
          new RawHttp(server().base())
              .exchange(
                  """
                  POST %s HTTP/1.1\r
                  Host: localhost\r
                  Connection: close\r
                  Authorization: Bearer %s\r
                  Content-Type: multipart/form-data; boundary=x\r
                  Content-Length: 0\r
                  %s\r
                  \r
                  """
                      .formatted(RequestScenarios.REQUESTS, token, line));

      assertEquals(400, RawHttp.status(answer), line);
      assertTrue(answer.contains("zoals een UUID"), answer);
    }
  }

  @Test
  void whileTheFirstIsStillReadTheSecondWaits() throws IOException {
    byte[] members = members();
    String key = newKey();
    server().ensureLibrary("Nog bezig");
    var form = new Form().json("aanvraag", order("Nog bezig")).file("ledenbestand", members);
    try (var upload = new OpenUpload(server(), token(), key, form)) {
      upload.sendTo(upload.length() / 2);
      server().awaitTrue(() -> claims(key) == 1);

      var second = server().submit(key, order("Nog bezig"), members);

      assertEquals(409, second.status(), second::text);
      assertEquals("2", second.header("Retry-After"));
      assertEquals(202, upload.sendTo(upload.length()).status());
    }
    assertEquals(202, afterConflict(key, order("Nog bezig"), members).status());
    assertEquals(1, requests("Nog bezig"));
    server().awaitTrue(() -> claims(key) == 0);
  }

  @Test
  void aFirstOneThatWasRefusedLeavesTheKeyFree() {
    byte[] members = members();
    String key = newKey();

    var refused =
        server().submit(key, order("Eerst fout"), "naam\n".getBytes(StandardCharsets.UTF_8));
    var accepted = server().submit(key, order("Eerst fout"), members);

    assertEquals(400, refused.status());
    assertEquals(202, accepted.status(), accepted::text);
  }

  /** F25: the connection breaks at any byte, and the client does what clients do. */
  @Test
  @Asvs("2.3.4")
  void aCutRequestThatIsRepeatedIsOneRequest() throws IOException {
    byte[] members = members();
    var random = new Random(25);
    for (int i = 0; i < 6; i++) {
      String library = "Afgekapt " + i;
      String key = newKey();
      server().ensureLibrary(library);
      var form = new Form().json("aanvraag", order(library)).file("ledenbestand", members);
      try (var upload = new OpenUpload(server(), token(), key, form)) {
        upload.sendTo(i == 0 ? upload.length() : random.nextInt(upload.length()));
      }

      var accepted = afterConflict(key, order(library), members);

      assertEquals(202, accepted.status(), accepted::text);
      assertEquals(1, requests(library), "seed " + i);
    }
  }

  /** F26. */
  @Test
  @Asvs("2.3.4")
  void twoHundredAtOnceAreOneRequest() {
    byte[] members = members();
    String key = newKey();
    server().ensureLibrary("Allemaal tegelijk");
    var threads = Executors.newFixedThreadPool(200);
    try {
      var answers =
          IntStream.range(0, 200)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> server().submit(key, order("Allemaal tegelijk"), members), threads))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();

      var accepted = answers.stream().filter(a -> a.status() == 202).toList();
      assertTrue(
          answers.stream().allMatch(a -> List.of(202, 409, 429).contains(a.status())),
          () -> answers.stream().map(Answer::status).distinct().toList().toString());
      assertEquals(1, accepted.stream().map(a -> a.header("Location")).distinct().count());
      assertEquals(1, accepted.stream().map(Answer::text).distinct().count());
    } finally {
      threads.shutdown();
    }
    assertEquals(1, requests("Allemaal tegelijk"));
    assertEquals(202, afterConflict(key, order("Allemaal tegelijk"), members).status());
  }

  @Test
  @Asvs("14.2.4")
  void ofTheFileNothingIsKeptButAKeyedDigest() {
    byte[] members = members();
    String key = newKey();
    server().submit(key, order("Afdruk"), members);

    String kept = Superuser.text("select fingerprint from request_answer where key = ?", key);

    assertTrue(kept.matches("[0-9a-f]{64}"), kept);
    server().submit(newKey(), order("Afdruk"), members);
    assertEquals(
        List.of("1"),
        Superuser.list(
            "select count(distinct fingerprint)::text from request_answer where account_id = "
                + ACCOUNT
                + " and library_id = (select id from library where name = 'Afdruk')"));
  }

  /** What a client does that is told to come back. */
  private Answer afterConflict(String key, String order, byte[] members) {
    return Waiting.until(
        "no conflict",
        () ->
            Stream.of(server().submit(key, order, members))
                .filter(a -> a.status() != 409)
                .findFirst());
  }

  private String token() {
    return server().identities().token(server(), RequestScenarios.REQUESTS);
  }

  private byte[] members() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    return server().sampleMembers(RequestScenarios.EDITION, "VB06");
  }

  private static String order(String library) {
    return Orders.order(library, "LEDEN", RequestScenarios.EDITION, "VB06");
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  private static int claims(String key) {
    return Integer.parseInt(
        Superuser.text("select count(*)::text from request_claim where key = ?", key));
  }

  private static int requests(String library) {
    return Integer.parseInt(
        Superuser.text(
            "select count(*)::text from analysis_request r join library l on l.id = r.library_id"
                + " where l.name = ?",
            library));
  }
}
