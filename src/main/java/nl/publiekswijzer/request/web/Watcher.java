// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.request.Progress;

/** A browser that follows one request, for ten minutes at most; it asks again after that. */
final class Watcher {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final long LIMIT = TimeUnit.MINUTES.toNanos(10);
  private static final long HEARTBEAT = TimeUnit.SECONDS.toNanos(15);
  private static final long ASK_AGAIN_MILLIS = 2_000;

  private static final Logger LOG = Logger.getLogger(Watcher.class.getName());

  private final UUID account;
  private final String session;
  private final UUID request;
  private final SseEventSink sink;
  private final Sse sse;
  private final Speech words;
  private final long until = System.nanoTime() + LIMIT;
  private long lastSent = System.nanoTime();
  private String last;

  /**
   * @param last id of the last event the browser had; empty when it had none
   */
  Watcher(Who who, SseEventSink sink, Sse sse, Speech words, String last) {
    this.account = who.account();
    this.session = who.session();
    this.request = who.request();
    this.sink = sink;
    this.sse = sse;
    this.words = words;
    this.last = last;
  }

  /** Who watches what, in which session. */
  record Who(UUID account, String session, UUID request) {}

  String session() {
    return session;
  }

  UUID account() {
    return account;
  }

  UUID request() {
    return request;
  }

  boolean isOver() {
    return sink.isClosed() || System.nanoTime() > until;
  }

  /** Sends what is new since the last event; now and then a sign of life. */
  CompletionStage<?> tell(Progress progress) {
    String id = progress.revision() + "-" + progress.before().orElse(0);
    if (!id.equals(last) || progress.state().isFinal()) {
      last = id;
      return send(event(id, progress));
    }
    if (System.nanoTime() - lastSent > HEARTBEAT) {
      return send(sse.newEventBuilder().comment("").build());
    }
    return CompletableFuture.completedFuture(null);
  }

  private CompletionStage<?> send(OutboundSseEvent event) {
    lastSent = System.nanoTime();
    return sink.send(event);
  }

  private OutboundSseEvent event(String id, Progress progress) {
    return sse.newEventBuilder()
        .name("voortgang")
        .id(id)
        .reconnectDelay(ASK_AGAIN_MILLIS)
        .mediaType(MediaType.TEXT_PLAIN_TYPE)
        .data(String.class, JSON.toJson(ProgressView.of(progress, words)))
        .build();
  }

  /** Ends the stream; who went away before has nothing more to hear. */
  void close() {
    try {
      sink.close();
    } catch (IOException e) {
      LOG.log(Level.FINE, e, () -> "a watcher was gone before its stream ended");
    }
  }
}
