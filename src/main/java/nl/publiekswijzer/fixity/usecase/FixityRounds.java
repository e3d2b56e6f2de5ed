// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.fixity.FixityRound;
import nl.publiekswijzer.fixity.FixityRound.Tally;
import nl.publiekswijzer.fixity.store.RoundRepository;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.preservation.StoreCheck;

/**
 * Reads all publications again, one at a time on one node at a time. A publication is read and
 * recorded in one transaction, so a node that is killed leaves it for the next turn of any node.
 */
@Dependent
public class FixityRounds {
  /** What was just published was compared when it was packed. */
  private static final Duration FRESH = Duration.ofDays(1);

  private final RoundRepository rounds;
  private final FixityChecking checking;
  private final CheckRecording recording;
  private final RoundClosing closing;
  private final FixityRules rules;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public FixityRounds(
      RoundRepository rounds,
      FixityChecking checking,
      CheckRecording recording,
      RoundClosing closing,
      FixityRules rules,
      OwnTransaction transaction,
      Clock clock) {
    this.rounds = rounds;
    this.checking = checking;
    this.recording = recording;
    this.closing = closing;
    this.rules = rules;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Reads one publication, begins a round or ends one, where it is time for that.
   *
   * @return whether there may be more to do at once
   */
  public boolean next() {
    return transaction.call(() -> rounds.lock() && turn(now()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private boolean turn(Instant now) {
    Optional<FixityRound> last = rounds.findLast();
    if (last.isEmpty() || last.get().isOver()) {
      return begin(last, now);
    }
    var round = last.get();
    if (round.nextAt().isAfter(now)) {
      return false;
    }
    var publication = rounds.findNext(until(round), round.number());
    publication.ifPresentOrElse(id -> read(id, round, now), () -> closing.close(round, now));
    return publication.isPresent();
  }

  private boolean begin(Optional<FixityRound> last, Instant now) {
    int number = last.map(FixityRound::number).orElse(0) + 1;
    boolean isTime =
        last.map(FixityRound::begunAt)
            .map(begun -> !begun.plus(rules.rhythm()).isAfter(now))
            .orElse(true);
    boolean begins = isTime && rounds.findNext(now.minus(FRESH), number).isPresent();
    if (begins) {
      rounds.begin(number, now);
    }
    return begins;
  }

  /** What came later is for the next round, so that this one comes to an end. */
  static Instant until(FixityRound round) {
    return round.begunAt().minus(FRESH);
  }

  private void read(UUID id, FixityRound round, Instant now) {
    var checks = checking.check(id);
    long bytes = checks.stream().mapToLong(StoreCheck::bytes).sum();
    rounds.read(id, round.number(), now);
    rounds.add(
        round.number(),
        new Tally(1, checks.stream().mapToLong(StoreCheck::files).sum(), bytes, failures(checks)),
        round.after(bytes, rules.bytesPerMinute(), now));
    recording.record(id, checks);
  }

  private static int failures(List<StoreCheck> checks) {
    return checks.stream().mapToInt(check -> check.failures().size()).sum();
  }
}
