// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.estimate.Agreement;
import nl.publiekswijzer.estimate.SegmentCheck;
import nl.publiekswijzer.household.EditionEvidence;
import nl.publiekswijzer.platform.web.Speech;

/** Agreement with independent tables, as a page shows it. */
record CheckLines(EditionEvidence evidence, Speech words) {
  /**
   * A segment, or two together.
   *
   * @param correlation in words, a dash where it was not tested; as all that follows
   * @param told where it is told by itself
   * @param worst municipalities with the largest distances
   */
  public record Line(
      String name,
      String correlation,
      String gap,
      String same,
      String opposite,
      String own,
      String told,
      String worst) {}

  List<Line> all() {
    return evidence.validation().checks().stream().map(this::line).toList();
  }

  private Line line(SegmentCheck check) {
    var found = check.independent();
    String own = check.own() == null ? "–" : decimal(check.own().correlation(), 2);
    String name = evidence.label(check.segments());
    if (found == null) {
      String untested = words.get("catalogue.check.untested");
      return new Line(name, untested, "–", "–", "–", own, told(check), "");
    }
    return new Line(
        name,
        decimal(found.correlation(), 2),
        decimal(found.meanGap(), 1),
        words.say("catalogue.check.of", found.sameBand(), found.municipalities()),
        words.say("catalogue.check.of", found.oppositeBand(), found.municipalities()),
        own,
        told(check),
        found.worst().stream().map(this::place).collect(Collectors.joining("; ")));
  }

  private String decimal(double value, int decimals) {
    return new Decimals(words).of(value, decimals);
  }

  private String told(SegmentCheck check) {
    if (check.segments().size() > 1) {
      return "–";
    }
    var validation = evidence.validation();
    if (validation.local().containsAll(check.segments())) {
      return words.get("catalogue.check.told.local");
    }
    return validation.municipal().containsAll(check.segments())
        ? words.get("catalogue.check.told.municipal")
        : words.get("catalogue.check.told.not");
  }

  private String place(Agreement.Worst place) {
    return words.say(
        "catalogue.check.place", place.municipality(), place.real(), place.estimated());
  }
}
