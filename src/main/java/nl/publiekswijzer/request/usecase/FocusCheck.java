// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.List;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.publication.FocusChoice;
import nl.publiekswijzer.publication.ReportChoices;
import nl.publiekswijzer.segmentation.Segment;
import nl.publiekswijzer.segmentation.Segmentation;

/** Whether an edition knows the focus segments that are chosen. */
final class FocusCheck {
  private FocusCheck() {}

  static List<Fault> faults(ReportChoices choices, Segmentation catalogue) {
    var known = catalogue.segments().stream().map(Segment::code).toList();
    var unknown =
        choices.focus().stream()
            .map(FocusChoice::segment)
            .filter(code -> !known.contains(code))
            .toList();
    return unknown.isEmpty()
        ? List.of()
        : List.of(
            new Fault(
                "focussegmenten",
                "Geen segment van deze editie: " + String.join(", ", unknown) + "."));
  }
}
