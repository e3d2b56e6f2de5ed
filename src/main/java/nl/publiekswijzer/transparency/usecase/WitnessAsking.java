// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.outbound.Answer;
import nl.publiekswijzer.platform.outbound.Call;
import nl.publiekswijzer.platform.outbound.GuardedHttp;
import nl.publiekswijzer.platform.outbound.OutboundFailed;
import nl.publiekswijzer.platform.outbound.OutboundRefused;
import nl.publiekswijzer.transparency.CheckpointSubmission;
import nl.publiekswijzer.transparency.usecase.LogWitnesses.LogWitness;

/**
 * Asks the witnesses of the log to sign its newest checkpoint (c2sp.org/tlog-witness,
 * "add-checkpoint"). A witness that saw another log, or a larger one, is the last to notice a
 * restored backup, and raises the alarm.
 */
@Dependent
public class WitnessAsking {
  private static final Logger LOG = Logger.getLogger(WitnessAsking.class.getName());
  private static final int OK = 200;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final LogWitnesses witnesses;
  private final CosignatureKeeping cosignatures;
  private final GuardedHttp http;
  private final LogAlarm alarm;

  @Inject
  public WitnessAsking(
      LogWitnesses witnesses, CosignatureKeeping cosignatures, GuardedHttp http, LogAlarm alarm) {
    this.witnesses = witnesses;
    this.cosignatures = cosignatures;
    this.http = http;
    this.alarm = alarm;
  }

  /** One after the other; who does not answer is asked again next time. */
  public void ask() {
    for (LogWitness witness : witnesses.all()) {
      try {
        cosignatures
            .submission(witness.key())
            .ifPresent(submission -> ask(witness, submission, true));
      } catch (OutboundRefused | OutboundFailed | IllegalArgumentException e) {
        LOG.warning(() -> "witness " + witness.key().name() + ": " + e.getMessage());
      }
    }
  }

  private void ask(LogWitness witness, CheckpointSubmission submission, boolean first) {
    var answer = http.send(call(witness.address(), submission));
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    boolean kept =
        switch (answer.status()) {
          case OK -> cosignatures.keep(witness.key(), submission.note(), text);
          case CONFLICT -> first && isSeen(witness, text);
          case UNPROCESSABLE -> contradicts(witness);
          default -> false;
        };
    if (!kept) {
      LOG.warning(() -> refusal(witness, answer));
    }
  }

  private static String refusal(LogWitness witness, Answer answer) {
    return "witness %s did not sign: HTTP %d".formatted(witness.key().name(), answer.status());
  }

  private boolean isSeen(LogWitness witness, String told) {
    long seen = Long.parseLong(told.strip());
    var submission = cosignatures.submission(seen);
    submission.ifPresent(again -> ask(witness, again, false));
    if (submission.isEmpty()) {
      alarm.raise("witness %s saw %d entries".formatted(witness.key().name(), seen));
    }
    return true;
  }

  private boolean contradicts(LogWitness witness) {
    alarm.raise("witness " + witness.key().name() + " saw another log");
    return true;
  }

  private static Call call(URI address, CheckpointSubmission submission) {
    return Call.post(
        URI.create(address + "/add-checkpoint"),
        Map.of("Content-Type", "text/plain; charset=utf-8"),
        submission.text().getBytes(StandardCharsets.UTF_8));
  }
}
