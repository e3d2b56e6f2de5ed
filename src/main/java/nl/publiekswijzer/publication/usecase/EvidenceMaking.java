// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.publiekswijzer.household.usecase.EditionValidation;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.pdf.ArchivalSettings;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.publication.compose.Composed;

/**
 * Makes the report of how good an estimated edition is. The same editions give the same bytes; one
 * that is imported later, of an earlier day, adds what changed since.
 */
@Dependent
public class EvidenceMaking {
  private final EditionValidation validations;
  private final ArchivalCheck check;
  private final ArchivalStandard standard;

  @Inject
  public EvidenceMaking(
      EditionValidation validations, ArchivalCheck check, ArchivalSettings settings) {
    this.validations = validations;
    this.check = check;
    this.standard = settings.standard();
  }

  /**
   * The report.
   *
   * @throws Refused with 404 when there is no such edition, or it is no estimate
   */
  @Transactional
  public Composed report(String edition) {
    var composed = CatalogueMaking.evidence(validations.evidence(edition), standard).report();
    check.check(composed.pdf(), standard);
    return composed;
  }
}
