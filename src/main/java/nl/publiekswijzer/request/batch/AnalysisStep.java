package nl.publiekswijzer.request.batch;

import jakarta.batch.api.AbstractBatchlet;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.pdf.NotArchivableException;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.LostLease;
import nl.publiekswijzer.request.usecase.QueueKeeping;

/** One step of the analysis job; each does its work in a transaction of its use case. */
abstract class AnalysisStep extends AbstractBatchlet {
  private static final Logger LOG = Logger.getLogger(AnalysisStep.class.getName());

  private final QueueKeeping queue;
  private final OwnTransaction transaction;
  private final Attempt attempt;

  AnalysisStep(QueueKeeping queue, OwnTransaction transaction, String requestId, String token) {
    this.queue = queue;
    this.transaction = transaction;
    this.attempt = new Attempt(UUID.fromString(requestId), Integer.parseInt(token));
  }

  abstract void work(Attempt current);

  /** Tells the job which step comes next. */
  String exitStatus() {
    return "COMPLETED";
  }

  @Override
  public String process() {
    try {
      transaction.run(() -> work(attempt));
      return exitStatus();
    } catch (RuntimeException | Error e) {
      fail(e);
      throw e;
    }
  }

  private void fail(Throwable failure) {
    if (failure instanceof LostLease) {
      LOG.warning(failure.getMessage());
      return;
    }
    String incident = UUID.randomUUID().toString();
    LOG.log(
        Level.SEVERE,
        failure,
        () ->
            "incident %s: request %s failed: %s"
                .formatted(incident, attempt.requestId(), failure.getMessage()));
    if (failure instanceof NotArchivableException) {
      queue.ended(attempt, reason("Deze publicatie voldoet niet aan de archiefnormen.", incident));
    } else {
      queue.failed(attempt, reason("Er ging iets mis bij het maken van het rapport.", incident));
    }
  }

  private static String reason(String what, String incident) {
    return what + " Meld incident " + incident + ".";
  }
}
