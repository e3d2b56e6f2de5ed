// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.library.DemonstrationEntered;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.reach.NetworkReach;
import nl.publiekswijzer.reach.usecase.NetworkReachQuery;
import nl.publiekswijzer.transparency.usecase.PublicationLog;
import nl.publiekswijzer.yearly.store.ReachPublicationRepository;

/** The publication of reach of the demonstration: the newest year that is over, once. */
@Dependent
public class DemonstrationReachPublication {
  private static final String BY = "Demonstratie";

  private final NetworkReachQuery reach;
  private final ReachIssuing issuing;
  private final ReachPublicationRepository publications;
  private final Audit audit;
  private final PublicationLog log;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public DemonstrationReachPublication(
      NetworkReachQuery reach,
      ReachIssuing issuing,
      ReachPublicationRepository publications,
      Audit audit,
      PublicationLog log,
      OwnTransaction transaction,
      Clock clock) {
    this.reach = reach;
    this.issuing = issuing;
    this.publications = publications;
    this.audit = audit;
    this.log = log;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** After the reach itself was entered; where anything was published before, nothing. */
  void enter(
      @Observes @Priority(Interceptor.Priority.APPLICATION + 900)
          DemonstrationEntered demonstration) {
    transaction
        .call(this::newest)
        .map(found -> issuing.issue(found, 1, BY, ""))
        .ifPresent(
            issue -> {
              var document = issuing.document(issue);
              transaction.run(
                  () -> {
                    if (publications.add(issue, document)) {
                      var digests = Digests.of(document.pdf());
                      String number = issue.number().toString();
                      audit.doneBySystem("bereik van de demonstratie gepubliceerd", number);
                      log.appendDocument(
                          number, digests.sha256(), digests.sha512(), issue.madeAt());
                    }
                  });
            });
  }

  private Optional<NetworkReach> newest() {
    int present = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
    return publications.list().isEmpty()
        ? reach.years().stream()
            .filter(year -> year < present)
            .findFirst()
            .flatMap(reach::find)
            .filter(NetworkReach::isTold)
        : Optional.empty();
  }
}
