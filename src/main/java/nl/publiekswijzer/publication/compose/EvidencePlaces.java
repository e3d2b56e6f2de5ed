// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.Map;
import java.util.stream.Collectors;
import nl.publiekswijzer.estimate.Agreement;
import nl.publiekswijzer.estimate.SegmentCheck;
import nl.publiekswijzer.household.EditionEvidence;

/** Where an estimate differs most from independent tables, by name. */
record EvidencePlaces(EditionEvidence evidence) {
  private static final Words WORDS = Words.of(EvidenceTable.TEMPLATE);

  Part part() {
    var passages =
        evidence.validation().checks().stream()
            .filter(SegmentCheck::isTested)
            .map(c -> Passage.term(evidence.label(c.segments()), worst(c.independent())))
            .toList();
    return new Part(
        "tekst",
        "plaatsen",
        Map.of("title", WORDS.text("plaatsen.titel"), "intro", WORDS.text("plaatsen.inleiding")),
        passages);
  }

  private static String worst(Agreement found) {
    return found.worst().stream()
        .map(
            place ->
                WORDS.text(
                    "plaats",
                    place.municipality(),
                    Dutch.whole(place.real()),
                    Dutch.whole(place.estimated())))
        .collect(Collectors.joining("; "));
  }
}
