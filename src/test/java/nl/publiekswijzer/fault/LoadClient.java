// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import nl.publiekswijzer.it.Form;

/** Asks one server for one thing, and writes into the history what it saw. */
final class LoadClient {
  private static final String REQUESTS = "/api/v1/aanvragen";

  private final Access access;
  private final History history;

  LoadClient(Access access, History history) {
    this.access = access;
    this.history = history;
  }

  /**
   * What a call came to.
   *
   * @param status zero where no answer came
   * @param request that was accepted; null otherwise
   */
  record Reply(Call.Outcome outcome, int status, UUID request) {}

  Call submit(Node node, Order order, String edition, byte[] members) {
    var form = form(order, edition, members);
    var request =
        HttpRequest.newBuilder(node.base().resolve(REQUESTS))
            .header("Authorization", "Bearer " + access.client())
            .header("Idempotency-Key", quoted(order.key()))
            .header("Content-Type", form.contentType())
            .POST(form.publisher());
    return call(Call.Deed.SUBMIT, node, order.key(), null, request);
  }

  private static Form form(Order order, String edition, byte[] members) {
    var form = new Form().json("aanvraag", order.json(edition));
    return order.subject().hasMembers() ? form.file("ledenbestand", members) : form;
  }

  private static String quoted(String key) {
    return '"' + key + '"';
  }

  /** Hangs up after a random byte. */
  void sendBroken(Node node, Order order, String edition, byte[] members, Random random) {
    history.log(Call.Deed.SUBMIT, Call.Outcome.INVOKE, node.name(), order.key(), 0, null);
    var form = form(order, edition, members);
    byte[] body = form.bytes();
    String head =
        """
        POST %s HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Idempotency-Key: %s
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(
                REQUESTS, access.client(), quoted(order.key()), form.contentType(), body.length)
            .replace("\n", "\r\n");
    try (var socket = new Socket("localhost", node.base().getPort())) {
      var out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(body, 0, 1 + random.nextInt(body.length));
      out.flush();
    } catch (IOException e) {
      // the server hung up first
    }
    history.log(Call.Deed.SUBMIT, Call.Outcome.UNKNOWN, node.name(), order.key(), 0, null);
  }

  Call cancel(Node node, String key, UUID id) {
    var request =
        HttpRequest.newBuilder(node.base().resolve(REQUESTS + "/" + id + "/annuleringen"))
            .header("Authorization", "Bearer " + access.client())
            .POST(HttpRequest.BodyPublishers.noBody());
    return call(Call.Deed.CANCEL, node, key, id, request);
  }

  Call readAsStranger(Node node, String key, UUID id) {
    var request =
        HttpRequest.newBuilder(node.base().resolve(REQUESTS + "/" + id))
            .header("Authorization", "Bearer " + access.stranger());
    return call(Call.Deed.READ_AS_STRANGER, node, key, id, request);
  }

  /** A look at the newest requests; no part of the history. */
  Reply list(Node node) {
    return reply(
        HttpRequest.newBuilder(node.base().resolve(REQUESTS))
            .header("Authorization", "Bearer " + access.client()),
        null);
  }

  private Call call(Call.Deed deed, Node node, String key, UUID id, HttpRequest.Builder request) {
    history.log(deed, Call.Outcome.INVOKE, node.name(), key, 0, id);
    var reply = reply(request, id);
    return history.log(deed, reply.outcome(), node.name(), key, reply.status(), reply.request());
  }

  private static Reply reply(HttpRequest.Builder request, UUID id) {
    try {
      var answer = Http.send(request);
      return new Reply(outcome(answer.statusCode()), answer.statusCode(), named(answer, id));
    } catch (ConnectException | HttpConnectTimeoutException e) {
      return new Reply(Call.Outcome.FAIL, 0, id);
    } catch (IOException e) {
      return new Reply(Call.Outcome.UNKNOWN, 0, id);
    }
  }

  /** A fault of the server may come after the deed, unless it says that it is unavailable. */
  private static Call.Outcome outcome(int status) {
    if (status < 300) {
      return Call.Outcome.OK;
    }
    return status >= 500 && status != 503 ? Call.Outcome.UNKNOWN : Call.Outcome.FAIL;
  }

  private static UUID named(HttpResponse<String> answer, UUID known) {
    if (known != null || answer.statusCode() != 202) {
      return known;
    }
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return UUID.fromString(reader.readObject().getString("id"));
    }
  }
}
