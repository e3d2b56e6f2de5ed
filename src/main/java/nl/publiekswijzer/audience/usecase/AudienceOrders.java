// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.usecase.PreparedRequest;
import nl.publiekswijzer.request.usecase.RequestIntake;

/**
 * A file of an agreement is read like a member file for an analysis of the same area: by the same
 * checks of edition, licence and area, with the same limits.
 */
@Dependent
public class AudienceOrders {
  private final RequestIntake intake;
  private final EditionRepository editions;
  private final OwnTransaction transaction;

  @Inject
  public AudienceOrders(
      RequestIntake intake, EditionRepository editions, OwnTransaction transaction) {
    this.intake = intake;
    this.editions = editions;
    this.transaction = transaction;
  }

  /**
   * @throws InvalidInput when edition or area will not do
   */
  PreparedRequest prepare(AgreementForm form) {
    return prepare(form.bibliotheek(), form.editie(), form.area(), OrderTerms.USUAL);
  }

  /** The same for an organisation that takes part. */
  PreparedRequest prepare(Agreement agreement, String organisation) {
    return prepare(agreement, organisation, null);
  }

  /**
   * @param referenceDate of its file; null where that is not said
   */
  PreparedRequest prepare(Agreement agreement, String organisation, LocalDate referenceDate) {
    var edition = transaction.call(() -> editions.read(agreement.editionId()));
    var terms = new OrderTerms(null, new FileStatement(referenceDate, null, null), null, null);
    return prepare(organisation, edition.name(), agreement.workArea(), terms);
  }

  private PreparedRequest prepare(
      String organisation, String edition, WorkArea area, OrderTerms terms) {
    return intake.prepare(
        new AnalysisOrder(
            organisation,
            ReportKind.MEMBERS,
            edition,
            area,
            List.of(),
            "",
            AnalysisOrder.USUAL_PRIORITY,
            terms));
  }
}
