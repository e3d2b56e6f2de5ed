// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.SecretKeys;
import nl.publiekswijzer.request.GivenAnswer;
import nl.publiekswijzer.request.IdempotencyKey;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.RequestAnswers;

/**
 * Takes a request in once, however often an account sends it with the same key. That there is one
 * answer for a key is held by the table of answers; claims only save reading the same file twice.
 */
@Dependent
public class OnceOnly {
  private static final Logger LOG = Logger.getLogger(OnceOnly.class.getName());

  /** Longer than an upload may take, so that none which still goes on is taken over. */
  private static final Duration CLAIM = Duration.ofSeconds(90);

  private static final Duration ASK_AGAIN = Duration.ofSeconds(2);

  private final RequestIntake intake;
  private final RequestAnswers answers;
  private final SecretKeys keys;
  private final CurrentActor current;
  private final OwnTransaction transaction;

  @Inject
  public OnceOnly(
      RequestIntake intake,
      RequestAnswers answers,
      SecretKeys keys,
      CurrentActor current,
      OwnTransaction transaction) {
    this.intake = intake;
    this.answers = answers;
    this.keys = keys;
    this.current = current;
    this.transaction = transaction;
  }

  /**
   * The turn of one call to work under a key.
   *
   * @param given what was answered already; empty when this is the first call
   */
  public record Turn(IdempotencyKey key, UUID claim, Optional<GivenAnswer> given) {}

  /** Another call was answered under the key meanwhile; nothing of this one is kept. */
  public static final class AnsweredMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Begins a turn, which must end. By then the answer of a call before is known, for that was
   * committed before its turn ended.
   *
   * @throws Refused with 409 while another call works under the key
   */
  public Turn begin(IdempotencyKey key) {
    UUID account = current.actor().accountId();
    UUID claim = UUID.randomUUID();
    return transaction.call(
        () -> {
          boolean own = answers.claim(account, key, claim, CLAIM.toSeconds());
          var given = answers.find(account, key);
          if (!own && given.isEmpty()) {
            throw Refused.conflict(
                "Een aanvraag met deze Idempotency-Key wordt nog verwerkt. Stuur hem over enkele"
                    + " seconden opnieuw, met dezelfde sleutel.",
                ASK_AGAIN);
          }
          return new Turn(key, claim, given);
        });
  }

  /** Makes the key free, as far as nothing was answered under it. */
  public void end(Turn turn) {
    try {
      transaction.run(() -> answers.release(turn.claim()));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a key stays claimed until its claim is void", e);
    }
  }

  public Fingerprint newFingerprint() {
    return new Fingerprint(keys.deriveOfFirst("fingerprint of uploads"));
  }

  /**
   * Queues the request and keeps its answer; when this returns both are committed.
   *
   * @param answer body of the answer to a request
   * @throws AnsweredMeanwhile when the key was answered by another call
   */
  @Transactional
  public GivenAnswer accept(
      IdempotencyKey key,
      Fingerprint fingerprint,
      AcceptedUpload upload,
      Function<AnalysisRequest, String> answer) {
    var request = intake.accept(upload.prepared(), upload.file());
    var given =
        new GivenAnswer(
            request.id(), request.libraryId(), fingerprint.hex(), answer.apply(request));
    if (!answers.add(current.actor().accountId(), key, given)) {
      throw new AnsweredMeanwhile();
    }
    return given;
  }

  /** An order and its member file, both found in order. */
  public record AcceptedUpload(PreparedRequest prepared, Optional<CountedFile> file) {}

  /**
   * The answer that another call got meanwhile.
   *
   * @throws Refused as {@link #again(GivenAnswer, Fingerprint)} does
   */
  public GivenAnswer again(IdempotencyKey key, Fingerprint fingerprint) {
    UUID account = current.actor().accountId();
    return again(transaction.call(() -> answers.find(account, key)).orElseThrow(), fingerprint);
  }

  /**
   * The answer that was given, to who sends the same again.
   *
   * @throws Refused with 422 when something else was sent, 404 when the library went out of reach
   */
  public GivenAnswer again(GivenAnswer given, Fingerprint fingerprint) {
    if (!given.fingerprint().equals(fingerprint.hex())) {
      throw Refused.unprocessable(
          "Met deze Idempotency-Key is al iets anders aangevraagd. Kies voor een nieuwe aanvraag een"
              + " nieuwe sleutel.");
    }
    if (!current.reaches(given.libraryId())) {
      throw Refused.notFound("Deze aanvraag bestaat niet.");
    }
    return given;
  }
}
