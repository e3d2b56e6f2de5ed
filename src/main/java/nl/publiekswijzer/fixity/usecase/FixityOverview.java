// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Predicate;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.fixity.FixityFinding;
import nl.publiekswijzer.fixity.FixityRound;
import nl.publiekswijzer.fixity.FixityState;
import nl.publiekswijzer.fixity.store.FindingRepository;
import nl.publiekswijzer.fixity.store.RoundRepository;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;

/**
 * Tells how far the rounds are and what was found: of all publications to the administrator, who
 * reaches no library and sees no figure, and of those within reach to who may read them.
 */
@Dependent
public class FixityOverview {
  private final RoundRepository rounds;
  private final FindingRepository findings;
  private final FixityRules rules;
  private final CurrentActor current;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public FixityOverview(
      RoundRepository rounds,
      FindingRepository findings,
      FixityRules rules,
      CurrentActor current,
      OwnTransaction transaction,
      Clock clock) {
    this.rounds = rounds;
    this.findings = findings;
    this.rules = rules;
    this.current = current;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @throws Refused with 403 when the actor may neither keep nor read publications
   */
  public FixityState read() {
    requireSight();
    return transaction.call(() -> state(finding -> keeps() || current.reaches(finding.library())));
  }

  /** Of all publications, in a transaction of the worker. */
  FixityState all() {
    return state(finding -> true);
  }

  void requireSight() {
    if (!keeps()) {
      current.require(Permission.READ);
    }
  }

  /** Whether the actor puts right what is damaged. */
  public boolean keeps() {
    return current.actor().may(Permission.ACCOUNTS);
  }

  private FixityState state(Predicate<FixityFinding> sight) {
    var last = rounds.findLast();
    var present = last.filter(round -> !round.isOver());
    return new FixityState(
        rounds.findLastOver(),
        present,
        present.map(this::left).orElse(0L),
        rounds.countUnread(clock.instant().minus(rules.term())),
        rules.term().toDays(),
        findings.listOpen().stream().filter(sight).toList());
  }

  private long left(FixityRound round) {
    return rounds.countLeft(FixityRounds.until(round), round.number());
  }
}
