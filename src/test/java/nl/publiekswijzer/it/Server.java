package nl.publiekswijzer.it;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The running product, spoken to in the words of its users. */
final class Server {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI base;

  Server(URI base) {
    this.base = base;
  }

  Answer get(String path) {
    return get(path, "*/*");
  }

  Answer get(String path, String accept) {
    return send(HttpRequest.newBuilder(base.resolve(path)).header("Accept", accept));
  }

  Answer send(String method, String path, String contentType, String body) {
    var publisher = HttpRequest.BodyPublishers.ofString(body);
    return send(
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", contentType)
            .method(method, publisher));
  }

  Answer post(String path, Form form) {
    return send("POST", path, form);
  }

  Answer send(String method, String path, Form form) {
    return send(
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", form.contentType())
            .method(method, form.publisher()));
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Offers a request with its member file. */
  Answer submit(String order, byte[] members) {
    return post(
        "/api/v1/aanvragen", new Form().json("aanvraag", order).file("ledenbestand", members));
  }

  /** Offers a request without a member file. */
  Answer submit(String order) {
    return post("/api/v1/aanvragen", new Form().json("aanvraag", order));
  }

  /** Loads an edition and waits until that has ended; gives the import. */
  JsonObject importEdition(Form form) {
    var accepted = post("/api/v1/editie-imports", form);
    if (accepted.status() != 202) {
      throw new AssertionError(accepted.status() + " " + accepted.text());
    }
    return await(
        accepted.header("Location"), run -> !run.getString("status").matches("WACHT|BEZIG"));
  }

  /** The demonstration edition, loaded once for all tests. */
  void demonstrationEdition(String name) {
    if (get("/api/v1/edities/" + path(name)).status() == 200) {
      return;
    }
    String order = "{\"naam\":\"%s\",\"peildatum\":\"2024-01-01\",\"soort\":\"VOORBEELD\"}";
    var accepted = post("/api/v1/editie-imports", new Form().json("editie", order.formatted(name)));
    if (accepted.status() != 202) {
      throw new AssertionError(accepted.status() + " " + accepted.text());
    }
    await(accepted.header("Location"), run -> run.getString("status").equals("GEREED"));
  }

  byte[] sampleMembers(String edition, String municipality) {
    return get("/api/v1/edities/"
            + path(edition)
            + "/voorbeeldledenbestand?gemeente="
            + municipality)
        .bytes();
  }

  /** Waits for the publication of an accepted request; gives the publication. */
  JsonObject publication(Answer accepted) {
    if (accepted.status() != 202) {
      throw new AssertionError(accepted.status() + " " + accepted.text());
    }
    var request =
        await(
            accepted.header("Location"),
            r -> r.getString("status").matches("GEREED|MISLUKT|AFGEWEZEN"));
    if (!request.containsKey("publicatie")) {
      throw new AssertionError(request.toString());
    }
    return get(request.getString("publicatie")).json();
  }

  /** Asks until the answer is as wanted. */
  JsonObject await(String path, Predicate<JsonObject> wanted) {
    Instant deadline = Instant.now().plus(PATIENCE);
    JsonObject last = null;
    while (Instant.now().isBefore(deadline)) {
      last = get(path).json();
      if (wanted.test(last)) {
        return last;
      }
      pause();
    }
    throw new AssertionError("not within " + PATIENCE + ": " + last);
  }

  /** Waits until the server says it is ready. */
  void awaitReady() {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      try {
        if (get("/health/ready").status() == 200) {
          return;
        }
      } catch (UncheckedIOException e) {
        // not up yet
      }
      pause();
    }
    throw new AssertionError("not ready within " + PATIENCE);
  }

  static String path(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
