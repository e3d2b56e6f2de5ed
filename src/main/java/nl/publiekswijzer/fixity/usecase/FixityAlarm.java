// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.fixity.FindingOpened;
import nl.publiekswijzer.preservation.DigestCheck;

/** Tells who runs the server, by a line, a metric and the audit, that something is damaged. */
@Dependent
public class FixityAlarm {
  private static final Logger LOG = Logger.getLogger(FixityAlarm.class.getName());

  private final Event<FindingOpened> opened;
  private final Audit audit;

  @Inject
  public FixityAlarm(Event<FindingOpened> opened, Audit audit) {
    this.opened = opened;
    this.audit = audit;
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
