// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.util.List;
import nl.publiekswijzer.publication.ReportChoices;
import nl.publiekswijzer.publication.ReportPart;

/** What was chosen for a report, as the API tells it. */
public record ReportChoicesView(
    String naamWerkgebied, List<Focus> focussegmenten, boolean grootschrift, List<String> stukken) {
  /** A focus segment, with what the library promises these people. */
  public record Focus(String code, String zin) {}

  /** Null for the usual. */
  static ReportChoicesView of(ReportChoices choices) {
    return choices.equals(ReportChoices.USUAL)
        ? null
        : new ReportChoicesView(
            said(choices.areaName()),
            choices.focus().stream().map(f -> new Focus(f.segment(), said(f.sentence()))).toList(),
            choices.largePrint(),
            choices.parts().stream().map(ReportPart::word).toList());
  }

  private static String said(String text) {
    return text.isEmpty() ? null : text;
  }
}
