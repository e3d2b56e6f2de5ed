// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.time.LocalDate;
import java.util.List;

/**
 * What a publication is about.
 *
 * @param title in Dutch, with its spaces; at most 80 characters are advised
 * @param analysis name of the standard analysis
 * @param analysisCode of that analysis in the catalogue
 * @param edition name of the household data
 * @param referenceDate day to which the household data refer
 * @param areas municipalities of the work area
 * @param protection scheme by which small numbers are protected, such as {@code OB-2}
 * @param reason why this version was asked for, in words; may be empty
 */
public record Description(
    String title,
    String analysis,
    String analysisCode,
    String edition,
    LocalDate referenceDate,
    List<CoveredArea> areas,
    String protection,
    String reason) {
  public Description {
    areas = List.copyOf(areas);
  }
}
