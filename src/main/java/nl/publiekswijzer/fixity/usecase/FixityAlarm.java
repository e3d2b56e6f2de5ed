// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.delivery.AccountLetter;
import nl.publiekswijzer.delivery.usecase.AccountLetters;
import nl.publiekswijzer.fixity.FindingOpened;
import nl.publiekswijzer.fixity.store.FindingRepository;
import nl.publiekswijzer.preservation.DigestCheck;

/**
 * Tells who runs the server, by a line, a metric, the audit and mail, that something is damaged.
 */
@Dependent
public class FixityAlarm {
  private static final Logger LOG = Logger.getLogger(FixityAlarm.class.getName());

  private static final Duration QUIET = Duration.ofDays(1);
  private static final Duration NEWS = Duration.ofDays(3);

  private final Event<FindingOpened> opened;
  private final FindingRepository findings;
  private final AccountLetters letters;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public FixityAlarm(
      Event<FindingOpened> opened,
      FindingRepository findings,
      AccountLetters letters,
      Audit audit,
      Clock clock) {
    this.opened = opened;
    this.findings = findings;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether administrators were not told of anything within the day; before a finding is kept. */
  boolean isQuiet() {
    return !findings.isAnyFoundSince(clock.instant().minus(QUIET));
  }

  /** One mail to every administrator, whatever else is found that day. */
  void mail() {
    var until = clock.instant().plus(NEWS);
    findings
        .listAdministrators()
        .forEach(
            account ->
                letters.add(
                    account, new AccountLetter(AccountLetter.Kind.DAMAGE_FOUND, "", until, "")));
  }

  /** In the transaction of the finding. Call it last. */
  void raise(DigestCheck check) {
    LOG.severe(
        () ->
            "ALARM of fixity: %s: %s is %s, expected %s"
                .formatted(check.path(), check.algorithm(), check.found(), check.expected()));
    opened.fire(new FindingOpened(check));
    audit.doneBySystem("bestandscontrole: afwijking", check.path());
  }
}
