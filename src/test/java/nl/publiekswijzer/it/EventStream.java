// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Server-sent events as a browser reads them. */
final class EventStream implements AutoCloseable {
  private final BufferedReader lines;

  private EventStream(BufferedReader lines) {
    this.lines = lines;
  }

  /** An event with its id. */
  record Event(String id, String data) {}

  /**
   * @param last id of the last event that was had; empty for none
   */
  static EventStream open(Server server, String path, String cookie, String last) {
    var request =
        HttpRequest.newBuilder(server.base().resolve(path))
            .header("Accept", "text/event-stream")
            .header("Cookie", cookie);
    if (!last.isEmpty()) {
      request.header("Last-Event-ID", last);
    }
    try {
      var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      var answer = client.send(request.build(), BodyHandlers.ofInputStream());
      if (answer.statusCode() != 200) {
        throw new AssertionError("the stream answers " + answer.statusCode());
      }
      return new EventStream(
          new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits for the next event; signs of life between them are passed over. */
  Event next() {
    String id = "";
    var data = new StringBuilder();
    for (String line = read(); line != null; line = read()) {
      if (line.startsWith("id: ")) {
        id = line.substring(4);
      } else if (line.startsWith("data: ")) {
        data.append(line.substring(6));
      } else if (line.isEmpty() && !data.isEmpty()) {
        return new Event(id, data.toString());
      }
    }
    throw new AssertionError("the stream has ended");
  }

  boolean isAtItsEnd() {
    String line = read();
    while (line != null && line.isEmpty()) {
      line = read();
    }
    return line == null;
  }

  private String read() {
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
