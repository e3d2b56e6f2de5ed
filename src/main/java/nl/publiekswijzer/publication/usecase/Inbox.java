// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.publication.DownloadReceipt;
import nl.publiekswijzer.publication.InboxPage;
import nl.publiekswijzer.publication.InboxQuestion;
import nl.publiekswijzer.publication.store.InboxRepository;

/** The publications within reach of the actor: which are new, and who received them. */
@Dependent
public class Inbox {
  private static final int MOST_RECEIPTS = 500;

  private final InboxRepository inbox;
  private final PublicationReading publications;
  private final CurrentActor current;
  private final OwnTransaction transaction;

  @Inject
  public Inbox(
      InboxRepository inbox,
      PublicationReading publications,
      CurrentActor current,
      OwnTransaction transaction) {
    this.inbox = inbox;
    this.publications = publications;
    this.current = current;
    this.transaction = transaction;
  }

  /** One page of those asked for, newest first. */
  @Transactional
  public InboxPage list(InboxQuestion question) {
    UUID reader = current.require(Permission.READ).accountId();
    return new InboxPage(
        inbox.list(reader, question),
        question.page(),
        question.size(),
        inbox.count(reader, question));
  }

  /** The years that one can ask for, the newest first. */
  @Transactional
  public List<Integer> years() {
    current.require(Permission.READ);
    return inbox.listYears();
  }

  /** The provinces that one can ask for, by name. */
  @Transactional
  public List<String> provinces() {
    current.require(Permission.READ);
    return inbox.listProvinces();
  }

  /**
   * To whom which file was handed, newest first.
   *
   * @throws Refused when there is no such publication for the actor
   */
  public List<DownloadReceipt> listReceipts(UUID publicationId) {
    current.require(Permission.READ);
    publications
        .find(publicationId)
        .orElseThrow(() -> Refused.notFound("Deze publicatie bestaat niet."));
    return transaction.call(() -> inbox.listReceipts(publicationId, MOST_RECEIPTS));
  }
}
