// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.rest;

import nl.publiekswijzer.research.QuotedFinding;

/**
 * A finding with the study that it is of, as the API tells it.
 *
 * @param onderzoek id of the study
 */
public record QuotedView(String onderzoek, String titel, int jaar, FindingView bevinding) {
  static QuotedView of(QuotedFinding quoted) {
    return new QuotedView(
        quoted.study().toString(), quoted.title(), quoted.year(), FindingView.of(quoted.finding()));
  }
}
