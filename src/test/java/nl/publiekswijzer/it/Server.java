// SPDX-License-Identifier: EUPL-1.2
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
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The running product, spoken to in the words of its users. */
public final class Server {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** As browsers speak where nothing is encrypted, and as a proxy does. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final Pattern LIBRARY = Pattern.compile("\"bibliotheek\":\"([^\"]+)\"");

  /** What a request is called by. */
  static final String KEY = "Idempotency-Key";

  private final URI base;
  private final Identities identities;
  private final String token;

  /** Asks with the token of whose work a path is. */
  public Server(URI base, Identities identities) {
    this(base, identities, null);
  }

  private Server(URI base, Identities identities, String token) {
    this.base = base;
    this.identities = identities;
    this.token = token;
  }

  /** The same server, always asked with this token; with none when it is null. */
  public Server as(String ownToken) {
    return new Server(base, null, ownToken);
  }

  public Identities identities() {
    return identities;
  }

  public URI base() {
    return base;
  }

  public Answer get(String path) {
    return get(path, "*/*");
  }

  Answer get(String path, String accept) {
    return send(HttpRequest.newBuilder(base.resolve(path)).header("Accept", accept));
  }

  public Answer send(String method, String path, String contentType, String body) {
    var publisher = HttpRequest.BodyPublishers.ofString(body);
    return send(
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", contentType)
            .method(method, publisher));
  }

  Answer post(String path, Form form) {
    return send("POST", path, form);
  }

  Answer send(String method, String path, Map<String, String> headers, Form form) {
    var request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", form.contentType())
            .method(method, form.publisher());
    headers.forEach(request::header);
    return send(request);
  }

  Answer send(String method, String path, Form form) {
    return send(
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", form.contentType())
            .method(method, form.publisher()));
  }

  Answer send(String method, String path, Map<String, String> headers, String body) {
    var request =
        HttpRequest.newBuilder(base.resolve(path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return send(request);
  }

  Answer send(String path, Map<String, String> headers, Form form) {
    var request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", form.contentType())
            .POST(form.publisher());
    headers.forEach(request::header);
    return send(request);
  }

  private Answer send(HttpRequest.Builder builder) {
    String path = builder.build().uri().getRawPath();
    ensureKey(builder, path);
    String bearer = identities == null ? token : bearer(path);
    if (bearer != null) {
      builder.header("Authorization", "Bearer " + bearer);
    }
    try {
      return new Answer(CLIENT.send(builder.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every request is another one, unless its sender says that it is the same. */
  private static void ensureKey(HttpRequest.Builder builder, String path) {
    boolean has = builder.build().headers().firstValue(KEY).isPresent();
    if (path.equals(RequestScenarios.REQUESTS) && !has) {
      builder.header(KEY, UUID.randomUUID().toString());
    }
  }

  private String bearer(String path) {
    return path.startsWith("/api/") ? identities.token(this, path) : null;
  }

  /** Enters a library, as far as it is not known yet. */
  public void ensureLibrary(String name) {
    if (identities != null) {
      identities.ensureLibrary(this, name);
    }
  }

  private void ensureLibraryOf(String order) {
    var name = LIBRARY.matcher(order);
    if (name.find() && !name.group(1).isBlank()) {
      ensureLibrary(name.group(1));
    }
  }

  /** Offers a request with its member file. */
  public Answer submit(String order, byte[] members) {
    ensureLibraryOf(order);
    return post(
        "/api/v1/aanvragen", new Form().json("aanvraag", order).file("ledenbestand", members));
  }

  /** Offers it under this key. */
  Answer submit(String key, String order, byte[] members) {
    ensureLibraryOf(order);
    return send(
        RequestScenarios.REQUESTS,
        Map.of(KEY, key),
        new Form().json("aanvraag", order).file("ledenbestand", members));
  }

  /** Offers a request without a member file. */
  public Answer submit(String order) {
    ensureLibraryOf(order);
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
  public void demonstrationEdition(String name) {
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

  /** Invented members of a municipality; another tenth of them is left out every time. */
  byte[] sampleMembers(String edition, String municipality) {
    String address = "/api/v1/edities/%s/voorbeeldledenbestand?gemeente=%s";
    return Samples.another(get(address.formatted(path(edition), municipality)).bytes());
  }

  /** Waits for the publication of an accepted request; gives the publication. */
  public JsonObject publication(Answer accepted) {
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
  public JsonObject await(String path, Predicate<JsonObject> wanted) {
    Instant deadline = Instant.now().plus(PATIENCE);
    JsonObject last = null;
    while (Instant.now().isBefore(deadline)) {
      last = get(path).json();
      if (wanted.test(last)) {
        return last;
      }
      Waiting.pause();
    }
    throw new AssertionError("not within " + PATIENCE + ": " + last);
  }

  /** Asks until it is so. */
  void awaitTrue(BooleanSupplier wanted) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!wanted.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("not within " + PATIENCE);
      }
      Waiting.pause();
    }
  }

  /** Waits until the server says it is ready, as long as it lives. */
  void awaitReady(BooleanSupplier alive) {
    Instant deadline = Instant.now().plus(PATIENCE);
    String last = "";
    while (Instant.now().isBefore(deadline) && alive.getAsBoolean()) {
      try {
        var answer = get("/health/ready");
        if (answer.status() == 200) {
          return;
        }
        last = answer.status() + " " + answer.text();
      } catch (UncheckedIOException e) {
        last = e.getMessage(); // not up yet
      }
      Waiting.pause();
    }
    throw new AssertionError(
        (alive.getAsBoolean() ? "not ready within " + PATIENCE : "it ended") + ", last: " + last);
  }

  public static String path(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
