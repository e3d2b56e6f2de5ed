// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.rest;

import java.math.BigDecimal;
import nl.publiekswijzer.research.Study;

/**
 * A study as the API tells it.
 *
 * @param bibliotheek name of the library that owns it; null for another owner
 * @param ondersteuningsorganisatie name of the one that owns it; null for another owner
 * @param versie counts the changes
 * @param aantalBevindingen how many findings it has
 */
public record StudyView(
    String id,
    String titel,
    String vraag,
    String opzet,
    String methode,
    String van,
    String tot,
    int jaar,
    int n,
    BigDecimal respons,
    String bibliotheek,
    String ondersteuningsorganisatie,
    String lezers,
    String samenvatting,
    String verwijzing,
    String licentie,
    String toestand,
    int versie,
    int aantalBevindingen) {
  static StudyView of(Study study, int findings) {
    var told = study.told();
    var owner = study.owner();
    return new StudyView(
        study.id().toString(),
        told.title(),
        told.question(),
        told.design().word(),
        told.method(),
        told.from().toString(),
        told.until().toString(),
        told.year(),
        told.n(),
        told.response(),
        owner.library() == null ? null : owner.name(),
        owner.supporter() == null ? null : owner.name(),
        study.readers().word(),
        told.summary(),
        told.link(),
        told.licence(),
        study.state().word(),
        study.version(),
        findings);
  }
}
