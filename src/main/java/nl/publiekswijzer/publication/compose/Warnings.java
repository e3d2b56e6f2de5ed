// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.publication.PublishedFigures;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How far the figures can be trusted: when the households are estimated, when the member file is
 * not from 90 to 105 % complete, when less than 90 % of the members were recognised, and when the
 * differences of half the segments or more are uncertain.
 */
record Warnings(PublishedFigures figures) {
  List<Finding> all() {
    var warnings = new ArrayList<Finding>();
    if (figures.subject().estimated()) {
      boolean cbs = figures.subject().isOfCbsFigures();
      var rule = cbs ? Finding.Rule.ESTIMATED : Finding.Rule.BY_POSTCODE;
      warnings.add(new Finding(rule, "", List.of()));
    }
    if (figures.members() != null) {
      addCompleteness(warnings);
      addRecognised(figures.members().match(), warnings);
      addUncertain(warnings);
    }
    return warnings;
  }

  private void addCompleteness(List<Finding> warnings) {
    var file = figures.subject().scope().file();
    if (file.tellsMembers()) {
      long percent = file.percent(figures.members().match().delivered());
      if (!FileStatement.isWhole(percent)) {
        String told = Dutch.whole(percent);
        String members = Dutch.whole(file.members());
        warnings.add(new Finding(Finding.Rule.INCOMPLETE, told + " %", List.of(told, members)));
      }
    }
  }

  private static void addRecognised(MatchReport match, List<Finding> warnings) {
    recognised(match)
        .ifPresent(
            share ->
                warnings.add(
                    new Finding(Finding.Rule.FEW_RECOGNISED, share + " %", List.of(share))));
  }

  /** As printed, where it is less than it should be. */
  private static Optional<String> recognised(MatchReport match) {
    if (match.drawn() != null) {
      int percent = match.recognition().orElse(0);
      return percent < MatchReport.WELL_RECOGNISED
          ? Optional.of(Dutch.whole(percent))
          : Optional.empty();
    }
    return Formulas.share(match.recognised(), match.lookedUp())
        .filter(share -> share.compareTo(BigFraction.of(MatchReport.WELL_RECOGNISED)) < 0)
        .map(share -> Dutch.decimal(Formulas.printed(share, 1)));
  }

  private void addUncertain(List<Finding> warnings) {
    var told = figures.members().segments().stream().filter(l -> l.standsAlone()).toList();
    long uncertain = told.stream().filter(l -> l.uncertain()).count();
    if (2 * uncertain >= told.size() && !told.isEmpty()) {
      String of = uncertain + " van " + told.size();
      warnings.add(new Finding(Finding.Rule.MANY_UNCERTAIN, of, List.of(of)));
    }
  }
}
