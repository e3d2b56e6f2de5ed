// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AnsweringTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void aNodeThatAnswersNothingStopsAtOnce() {
    assertEquals(0, new Answering().awaitNone(LONG));
  }

  @Test
  void whatIsBeingAnsweredComesToItsEnd() {
    var answering = new Answering();
    answering.begin();
    answering.begin();
    var stopped = CompletableFuture.supplyAsync(() -> answering.awaitNone(LONG));

    answering.end();
    assertFalse(stopped.isDone(), "one is still answered");
    answering.end();

    assertEquals(0, stopped.join());
  }

  @Test
  void whatTakesTooLongIsCutOff() {
    var answering = new Answering();
    answering.begin();

    assertEquals(1, answering.awaitNone(Duration.ofMillis(1)));
  }

  /** Else a busy node would never stop. */
  @Test
  void whatComesAfterTheStopBeganIsNotWaitedFor() {
    var answering = new Answering();
    answering.stop();

    assertFalse(answering.begin());

    assertEquals(0, answering.awaitNone(LONG));
  }
}
