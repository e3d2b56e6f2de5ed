// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audit.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.AuditLine;
import nl.publiekswijzer.audit.AuditQuestion;
import nl.publiekswijzer.audit.store.AuditTrail;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;

/** Looks lines up, and proves that none was changed. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class AuditSearch {
  public static final int PAGE = 100;
  private static final int EXPORT = 100_000;
  private static final int OWN = 1_000;

  private final AuditTrail trail;
  private final CurrentActor current;

  @Inject
  public AuditSearch(AuditTrail trail, CurrentActor current) {
    this.trail = trail;
    this.current = current;
  }

  /** One page, newest first. */
  @Transactional
  public List<AuditLine> page(AuditQuestion question) {
    current.require(Permission.AUDIT);
    return trail.list(question, PAGE);
  }

  /** Every deed that was ever written down, in the order of the alphabet. */
  @Transactional
  public List<String> actions() {
    current.require(Permission.AUDIT);
    return trail.listActions();
  }

  /** Up to 100,000 lines, newest first. */
  @Transactional
  public List<AuditLine> export(AuditQuestion question) {
    current.require(Permission.AUDIT);
    return trail.list(question, EXPORT);
  }

  /** What the audit tells about somebody; for that person alone. */
  @Transactional
  public List<AuditLine> linesOf(String actor) {
    return trail.list(new AuditQuestion(actor, null, null, null, null, null), OWN).stream()
        .filter(line -> line.actor().equals(actor) || line.actor().startsWith(actor + " ("))
        .toList();
  }

  /** Number of the first line that does not follow from the one before it. */
  @Transactional
  public OptionalLong findFirstBroken() {
    current.require(Permission.AUDIT);
    return trail.findFirstBroken();
  }
}
