// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.AgreementState;
import nl.publiekswijzer.audience.store.AgreementRepository;
import nl.publiekswijzer.audience.store.AudienceFiles;
import nl.publiekswijzer.audience.store.AudiencePublications;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.disclosure.LedgerVerdict;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.household.usecase.DrawKeys;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.publication.usecase.PlainReportMaking;
import nl.publiekswijzer.request.usecase.SharedCharging;
import nl.publiekswijzer.transparency.usecase.PublicationLog;

/**
 * Ends agreements: publishes one when all its files are there, and lets one go whose last day went
 * by. Charge, publication and the end of key and files are one transaction, or none of it.
 */
@Dependent
public class AudiencePublishing {
  private static final String LATE =
      "De laatste dag is voorbij zonder dat iedereen tekende en leverde. Er is niets gepubliceerd, en"
          + " wat was geleverd is gewist.";

  private final AgreementRepository agreements;
  private final AudienceFiles files;
  private final AudiencePublications publications;
  private final LoadedEditions editions;
  private final DrawKeys keys;
  private final SharedCharging charging;
  private final PlainReportMaking making;
  private final OwnTransaction transaction;
  private final Audit audit;
  private final PublicationLog log;
  private final Clock clock;

  @Inject
  public AudiencePublishing(
      AgreementRepository agreements,
      AudienceFiles files,
      AudiencePublications publications,
      LoadedEditions editions,
      DrawKeys keys,
      SharedCharging charging,
      PlainReportMaking making,
      OwnTransaction transaction,
      Audit audit,
      PublicationLog log,
      Clock clock) {
    this.agreements = agreements;
    this.files = files;
    this.publications = publications;
    this.editions = editions;
    this.keys = keys;
    this.charging = charging;
    this.making = making;
    this.transaction = transaction;
    this.audit = audit;
    this.log = log;
    this.clock = clock;
  }

  /** Ids of those that may be ended. */
  public List<UUID> listOpen() {
    return transaction.call(agreements::listOpen);
  }

  /** Ends one, if it is time. */
  public void tend(UUID id) {
    transaction.run(() -> agreements.lock(id).ifPresent(this::tend));
  }

  private void tend(Agreement agreement) {
    if (agreement.state() == AgreementState.COMPLETE) {
      publish(agreement);
    } else if (agreement.closesOn().isBefore(Today.in(clock))) {
      end(agreement, AgreementState.EXPIRED, LATE);
    }
  }

  private void publish(Agreement agreement) {
    var edition = editions.read(agreement.editionId());
    var delivered = files.list(agreement.id());
    var verdict =
        charging.charge(agreement.editionId(), AudienceDues.of(agreement, edition, delivered));
    if (verdict != LedgerVerdict.ALLOWED) {
      end(agreement, AgreementState.REFUSED, AudienceRefusal.of(verdict));
      return;
    }
    var key = keys.members(edition.edition(), delivered.get(0).keyId());
    var figures = new AudienceMaking(edition, agreement, delivered, key).figures();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    String number = publications.nextNumber(Today.in(clock).getYear());
    var made = making.make(new AudienceReport(figures, number, now).report());
    publications.add(agreement.id(), number, now, figures, made.pages(), made.pdf());
    end(agreement, AgreementState.PUBLISHED, "");
    var digests = Digests.of(made.pdf());
    log.appendDocument(number, digests.sha256(), digests.sha512(), now);
  }

  private void end(Agreement agreement, AgreementState state, String reason) {
    agreements.end(agreement.id(), new Agreement.Ending(state, clock.instant(), reason));
    audit.doneBySystem("doelgroepafspraak beëindigd", agreement.id() + ", " + state.word());
  }
}
