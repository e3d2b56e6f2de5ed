// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import java.util.List;
import java.util.Objects;
import nl.publiekswijzer.reach.StatisticSubject;
import nl.publiekswijzer.reach.usecase.DefinitionDraft;

/**
 * A new version of the definition of reach, as it is sent.
 *
 * @param onderwerpen may be absent
 */
public record ReachDefinitionSubmission(
    String naam,
    Integer geldigVanaf,
    Long doel,
    Integer doeljaar,
    List<ReachDefinitionView.Component> bestanddelen,
    List<ReachDefinitionView.Subject> onderwerpen) {
  DefinitionDraft draft() {
    return new DefinitionDraft(
        text(naam),
        geldigVanaf,
        doel,
        doeljaar,
        list(bestanddelen).stream().map(ReachDefinitionSubmission::part).toList(),
        list(onderwerpen).stream()
            .map(s -> new StatisticSubject(text(s.onderwerp()), text(s.bestanddeel())))
            .toList());
  }

  private static DefinitionDraft.Part part(ReachDefinitionView.Component sent) {
    return new DefinitionDraft.Part(
        text(sent.code()),
        text(sent.naam()),
        text(sent.bron()),
        text(sent.eenheid()),
        sent.telt(),
        sent.ontdubbelbaar(),
        sent.eenmalig(),
        text(sent.onderdeelVan()));
  }

  private static String text(String given) {
    return Objects.requireNonNullElse(given, "").strip();
  }

  private static <T> List<T> list(List<T> given) {
    return given == null ? List.of() : given.stream().filter(Objects::nonNull).toList();
  }
}
