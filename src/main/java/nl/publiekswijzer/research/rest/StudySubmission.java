// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.rest;

import java.math.BigDecimal;
import java.util.Objects;
import nl.publiekswijzer.research.usecase.StudyForm;

/**
 * A study as somebody sends it; without library and support organisation it is the country's.
 *
 * @param respons of every hundred that were asked; may be left out
 */
public record StudySubmission(
    String titel,
    String vraag,
    String opzet,
    String methode,
    String van,
    String tot,
    Integer n,
    BigDecimal respons,
    String bibliotheek,
    String ondersteuningsorganisatie,
    String lezers,
    String samenvatting,
    String verwijzing,
    String licentie) {
  StudyForm form() {
    return new StudyForm(
        titel,
        vraag,
        opzet,
        methode,
        van,
        tot,
        Objects.toString(n, ""),
        FindingSubmission.text(respons),
        bibliotheek,
        ondersteuningsorganisatie,
        lezers,
        samenvatting,
        verwijzing,
        licentie);
  }
}
