// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.fixity.CheckSentence;
import nl.publiekswijzer.fixity.FixityFinding;
import nl.publiekswijzer.fixity.store.FindingRepository;
import nl.publiekswijzer.preservation.DigestCheck;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.preservation.StoreCheck;
import nl.publiekswijzer.preservation.StoreCheck.State;
import nl.publiekswijzer.preservation.StoreCheck.Store;
import nl.publiekswijzer.preservation.usecase.EventKeeping;

/**
 * Keeps what a check found, in a transaction of the worker: an event of each file and of the rest
 * of the package, a finding of each digest that is another, and the end of findings that passed.
 */
@Dependent
public class CheckRecording {
  private final FindingRepository findings;
  private final EventKeeping events;
  private final FixityAlarm alarm;
  private final Clock clock;

  @Inject
  public CheckRecording(
      FindingRepository findings, EventKeeping events, FixityAlarm alarm, Clock clock) {
    this.findings = findings;
    this.events = events;
    this.alarm = alarm;
    this.clock = clock;
  }

  /** Of one publication, in every store. */
  void record(UUID publication, List<StoreCheck> checks) {
    for (var sentence : CheckSentence.of(checks)) {
      events.happened(publication, EventKind.FIXITY_CHECK, sentence.passed(), sentence.text());
    }
    findings.listOpen(publication).stream()
        .filter(finding -> isPassed(finding, checks))
        .forEach(finding -> findings.close(finding.id(), now()));
    boolean quiet = alarm.isQuiet();
    var opened = new ArrayList<DigestCheck>();
    for (var check : checks) {
      check.failures().stream()
          .filter(failure -> findings.open(publication, check.store(), failure, now()))
          .forEach(opened::add);
    }
    if (quiet && !opened.isEmpty()) {
      alarm.mail();
    }
    opened.forEach(alarm::raise);
  }

  /** A store that was not read says nothing. */
  private static boolean isPassed(FixityFinding finding, List<StoreCheck> checks) {
    return checks.stream()
        .filter(check -> check.store() == finding.store() && check.state() == State.CHECKED)
        .anyMatch(
            check -> check.failures().stream().noneMatch(failure -> isSame(failure, finding)));
  }

  private static boolean isSame(DigestCheck failure, FixityFinding finding) {
    return failure.path().equals(finding.check().path())
        && failure.algorithm().equals(finding.check().algorithm());
  }

  /** One that somebody came upon who asked for it. */
  void cameUpon(UUID publication, DigestCheck damage) {
    boolean quiet = alarm.isQuiet();
    if (findings.open(publication, Store.DATABASE, damage, now())) {
      if (quiet) {
        alarm.mail();
      }
      events.happened(
          publication, EventKind.FIXITY_CHECK, false, CheckSentence.told(Store.DATABASE, damage));
      alarm.raise(damage);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
