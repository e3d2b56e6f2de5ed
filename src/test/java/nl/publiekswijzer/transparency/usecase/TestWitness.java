// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.CheckpointSubmission;
import nl.publiekswijzer.transparency.Hash;
import nl.publiekswijzer.transparency.NoteSigner;
import nl.publiekswijzer.transparency.SignatureType;

/** A witness on loopback that believes any log, and remembers one checkpoint. */
final class TestWitness {
  final NoteSigner signer = NoteSigner.random("w.example/getuige", SignatureType.WITNESS);
  private final HttpServer server;
  private Checkpoint seen;
  private int asked;
  private int broken;

  TestWitness() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/w/add-checkpoint", this::answer);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** What it saw last; null for nothing. */
  synchronized void saw(Checkpoint checkpoint) {
    seen = checkpoint;
    asked = 0;
    broken = 0;
  }

  synchronized Checkpoint seen() {
    return seen;
  }

  synchronized int asked() {
    return asked;
  }

  /** From now on it answers with this status; 0 for what is right. */
  synchronized void answerAlways(int status) {
    broken = status;
  }

  private synchronized void answer(HttpExchange call) throws IOException {
    asked++;
    String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var submission = CheckpointSubmission.parse(body);
    long size = seen == null ? 0 : seen.size();
    if (broken > 0) {
      send(call, broken, "");
    } else if (submission.old() != size) {
      send(call, 409, size + "\n");
    } else if (!submission.followsFrom(seen == null ? Hash.ofNothing() : seen.root())) {
      send(call, 422, "");
    } else {
      seen = submission.checkpoint();
      String other =
          NoteSigner.random("x.example", SignatureType.WITNESS).sign("x\n", Instant.EPOCH).line();
      send(call, 200, other + signer.sign(submission.note().text(), Instant.EPOCH).line());
    }
  }

  private static void send(HttpExchange call, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }
}
