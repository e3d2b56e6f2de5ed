// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Waits until the server answers that it is ready and that the demonstration edition is there. */
final class DemoReady {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final String token;
  private final Consumer<String> say;
  private String said = "";

  DemoReady(String base, String token, Consumer<String> say) {
    this.base = base;
    this.token = token;
    this.say = say;
  }

  void await(Duration patience) throws InterruptedException {
    Instant deadline = Instant.now().plus(patience);
    while (Instant.now().isBefore(deadline)) {
      if (ask("/health/ready").contains("\"status\":\"UP\"") && editionIsThere()) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(300);
    }
    throw new IllegalStateException("the server was not ready within " + patience);
  }

  private boolean editionIsThere() throws InterruptedException {
    if (ask("/api/v1/edities").contains("Voorbeeldeditie")) {
      return true;
    }
    tell("Voorbeeldeditie wordt geladen ...");
    return false;
  }

  private void tell(String line) {
    if (!said.equals(line)) {
      said = line;
      say.accept(line);
    }
  }

  private String ask(String path) throws InterruptedException {
    try {
      var request =
          HttpRequest.newBuilder(URI.create(base + path))
              .header("Authorization", "Bearer " + token)
              .build();
      return client.send(request, BodyHandlers.ofString()).body().replace(" ", "");
    } catch (IOException e) {
      return ""; // not up yet
    }
  }
}
