// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audit.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.store.AuditTrail;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;

/** Writes down who did what. */
@Dependent
public class Audit {
  private static final String DONE = "gelukt";
  private static final String REFUSED = "geweigerd";
  private static final String SYSTEM = "systeem";
  private static final int LONGEST = 400;

  private final AuditTrail trail;
  private final CurrentActor current;
  private final OwnTransaction transaction;

  @Inject
  public Audit(AuditTrail trail, CurrentActor current, OwnTransaction transaction) {
    this.trail = trail;
    this.current = current;
    this.transaction = transaction;
  }

  /** In the transaction of the deed itself: either both stay or neither. Call it last. */
  public void done(String action, String object) {
    append(Optional.empty(), action, object, DONE);
  }

  /** A deed of the server itself, in the transaction of the deed. */
  public void doneBySystem(String action, String object) {
    trail.append(SYSTEM, action, shortened(object), "-", DONE);
  }

  /** What was read, where there is no transaction to join. */
  public void read(String action, String object) {
    apart(() -> append(Optional.empty(), action, object, DONE));
  }

  /** Somebody began a session. */
  public void signedIn(String who) {
    apart(() -> append(Optional.of(who), "aanmelden", "account", DONE));
  }

  /** A call that was refused for want of a right. */
  public void refused(String object) {
    apart(() -> append(Optional.empty(), "toegang", object, REFUSED));
  }

  /** Somebody tried to be let in as another. */
  public void refused(String who, String action) {
    apart(() -> append(Optional.of(who), action, "account", REFUSED));
  }

  private void apart(Runnable work) {
    transaction.call(
        DatabaseRole.ACCOUNTS,
        () -> {
          work.run();
          return null;
        });
  }

  private void append(Optional<String> who, String action, String object, String result) {
    var recognised = current.recognised();
    trail.append(
        shortened(who.orElse(recognised.actor().name())),
        action,
        shortened(object),
        recognised.origin(),
        result);
  }

  /** One line and not endless, whatever a caller sent. */
  private static String shortened(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
