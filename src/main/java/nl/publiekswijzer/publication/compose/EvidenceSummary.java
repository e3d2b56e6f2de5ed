// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.estimate.Homogeneity;
import nl.publiekswijzer.estimate.Outcome;
import nl.publiekswijzer.estimate.Prediction.Verdict;
import nl.publiekswijzer.estimate.SegmentCheck;
import nl.publiekswijzer.estimate.Stability;
import nl.publiekswijzer.household.EditionEvidence;

/** What was found of an estimate, in a few sentences. */
record EvidenceSummary(EditionEvidence evidence) {
  private static final Words WORDS = Words.of(EvidenceTable.TEMPLATE);

  Part part() {
    var passages = new ArrayList<Passage>(agreement());
    evidence.homogeneity().stream()
        .max(comparingDouble(Homogeneity::explained))
        .ifPresent(most -> passages.addAll(spread(most)));
    passages.addAll(
        evidence
            .stability()
            .map(EvidenceSummary::change)
            .orElseGet(() -> WORDS.section("kort.nietstabiel")));
    passages.addAll(predictions());
    String edition = evidence.edition().edition().name();
    return new Part(
        "tekst",
        "kort",
        Map.of("title", WORDS.text("kort.titel"), "intro", WORDS.text("kort.inleiding", edition)),
        passages);
  }

  private List<Passage> agreement() {
    var single =
        evidence.validation().checks().stream().filter(c -> c.segments().size() == 1).toList();
    if (single.stream().noneMatch(SegmentCheck::isTested)) {
      return WORDS.section("kort.ongetoetst");
    }
    var failing = single.stream().filter(c -> !c.passes()).toList();
    String names = failing.stream().map(c -> c.segments().get(0)).collect(Collectors.joining(", "));
    return WORDS.section(
        "kort.getoetst",
        Dutch.whole(single.size()),
        Dutch.whole(single.size() - failing.size()),
        failing.isEmpty() ? WORDS.text("kort.alle") : WORDS.text("kort.nietalle", names));
  }

  private List<Passage> spread(Homogeneity most) {
    return WORDS.section(
        "kort.spreiding",
        EvidenceTables.decimal(100 * most.explained(), 1),
        evidence.label(most.segment()));
  }

  private static List<Passage> change(Stability found) {
    double median = found.lines().stream().mapToDouble(Stability.Line::median).max().orElse(0);
    double other = found.lines().stream().mapToDouble(Stability.Line::otherBand).max().orElse(0);
    return WORDS.section(
        "kort.stabiel",
        found.edition(),
        Dutch.whole(found.areas()),
        EvidenceTables.decimal(median, 1),
        EvidenceTables.decimal(other, 1));
  }

  private List<Passage> predictions() {
    var passages = new ArrayList<Passage>();
    add(passages, "beter", of(Verdict.BETTER));
    add(passages, "gelijk", of(Verdict.EQUAL));
    add(passages, "minder", of(Verdict.WORSE));
    add(
        passages,
        "niet",
        Stream.of(Outcome.values())
            .filter(o -> evidence.validation().findPrediction(o).isEmpty())
            .toList());
    return passages;
  }

  private List<Outcome> of(Verdict verdict) {
    return Stream.of(Outcome.values())
        .filter(
            o ->
                evidence.validation().findPrediction(o).stream()
                    .anyMatch(found -> found.verdict() == verdict))
        .toList();
  }

  /** The first has the heading above it. */
  private static void add(List<Passage> passages, String key, List<Outcome> outcomes) {
    if (!outcomes.isEmpty()) {
      String names =
          outcomes.stream()
              .map(outcome -> WORDS.text("uitkomst." + outcome.name()))
              .map(name -> name.substring(0, 1).toLowerCase(Dutch.LOCALE) + name.substring(1))
              .collect(Collectors.joining(", "));
      var heading = Optional.of("kort.voorspelling.kop").filter(k -> passages.isEmpty());
      passages.add(
          Passage.text(
              heading.map(WORDS::text).orElse(null),
              WORDS.text("kort.voorspelling." + key, names)));
    }
  }
}
