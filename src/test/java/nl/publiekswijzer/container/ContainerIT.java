// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.publiekswijzer.container.TransactionProbe.Seen;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs within the server, beside the product. */
@ExtendWith(ContainerDatabase.class)
@ArquillianTest
class ContainerIT {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Inject private TransactionProbe probe;
  @Inject private Noticed noticed;
  @Inject private ProbeTimer timer;

  @Deployment
  static WebArchive war() {
    return ProductWar.with(ContainerIT.class.getPackage(), "META-INF/batch-jobs/probe.xml");
  }

  private static JobOperator jobs() {
    return BatchRuntime.getJobOperator();
  }

  @Test
  void aTransactionOfAnAnnotationIsOneForBothWaysToTheDatabase() {
    var seen = probe.byAnnotation();

    assertTrue(seen.isOne(), seen::toString);
  }

  @Test
  void anOwnTransactionIsOneAndNoneOfTheCallers() {
    var seen = probe.byOwnTransaction();

    assertTrue(seen.isOne(), seen::toString);
  }

  @Test
  void anOwnTransactionThatFailsLeavesNothing() {
    assertThrows(IllegalStateException.class, () -> probe.writeAndFail("mislukt"));

    assertEquals(0, probe.nodes("mislukt"));
  }

  /**
   * The annotation alone leaves connections out of the transaction. When this fails, {@code
   * OwnTransaction} is no longer needed on such threads.
   */
  @Test
  void onTheThreadOfATimerAndOfAJobThatItStartsOnlyAnOwnTransactionIsOne()
      throws InterruptedException {
    timer.startJob();

    var onTimer = (Seen) noticed.next();
    var inJob = (Seen) noticed.next();
    var own = (Seen) noticed.next();

    assertFalse(onTimer.isOne(), onTimer::toString);
    assertFalse(inJob.isOne(), inJob::toString);
    assertTrue(own.isOne(), own::toString);
  }

  @Test
  void aTimerGoesOnAfterTurnsThatFailAndHasATransaction() throws InterruptedException {
    timer.begin();

    assertEquals(1, noticed.next());
    assertEquals(2, noticed.next());
    assertEquals(3, noticed.next());
    var seen = (Seen) noticed.next();
    assertTrue(seen.isOne(), seen::toString);
  }

  @Test
  void noTimerOfTheProductIsKeptByTheServer() {
    int[] timers = timer.timersOfTheProduct();

    assertTrue(timers[0] >= 9, "only " + timers[0] + " timers");
    assertEquals(0, timers[1]);
  }

  @Test
  void aJobThatCannotDoItsWorkEndsAsFailedAndIsKnownAfterwards() throws InterruptedException {
    var parameters = new Properties();
    parameters.setProperty("requestId", "11111111-2222-3333-4444-555555555555");
    parameters.setProperty("token", "1");

    long execution = jobs().start("standard-analysis", parameters);

    assertEquals(BatchStatus.FAILED, ended(execution));
    assertTrue(jobs().getJobNames().contains("standard-analysis"));
  }

  @Test
  @RunAsClient
  void aPageThatFailsHalfwayIsAnsweredByTheErrorPageAlone(@ArquillianResource URL base)
      throws Exception {
    for (String path : new String[] {"ui/proef/half", "ui/proef/zonder/bestand"}) {
      var answer = get(base, path);

      assertEquals(500, answer.statusCode(), path);
      assertTrue(answer.body().contains("Meld incident"), answer::body);
      assertTrue(answer.body().stripTrailing().endsWith("</html>"), answer::body);
      assertFalse(answer.body().contains("EERSTE HELFT"), answer::body);
    }
  }

  private static HttpResponse<String> get(URL base, String path) throws Exception {
    var address = URI.create("http://localhost:" + base.getPort() + "/" + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static BatchStatus ended(long execution) throws InterruptedException {
    var running = Set.of(BatchStatus.STARTING, BatchStatus.STARTED);
    Instant deadline = Instant.now().plus(PATIENCE);
    while (running.contains(status(execution)) && Instant.now().isBefore(deadline)) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return status(execution);
  }

  private static BatchStatus status(long execution) {
    return jobs().getJobExecution(execution).getBatchStatus();
  }
}
