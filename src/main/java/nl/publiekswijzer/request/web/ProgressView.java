// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.Progress;
import nl.publiekswijzer.request.RequestState;

/**
 * How far a request is, as pages tell it.
 *
 * @param text what it is at, in a sentence
 * @param phase name of the phase it is at; empty when it is at none
 * @param ended whether nothing will change any more
 */
public record ProgressView(
    int percent, String text, String phase, boolean ended, List<PhaseItem> phases) {
  /** A phase in the list. */
  public record PhaseItem(String name, String title, boolean done, boolean current) {}

  static ProgressView of(Progress progress, Speech words) {
    boolean running = progress.state() == RequestState.RUNNING && progress.phase() != null;
    var at = running ? progress.phase() : null;
    return new ProgressView(
        progress.percent(),
        text(progress, at, words),
        at == null ? "" : at.name(),
        progress.state().isFinal(),
        Stream.of(Phase.values())
            .map(
                phase ->
                    new PhaseItem(
                        phase.name(),
                        words.of("request.phase", phase),
                        at != null && phase.compareTo(at) < 0,
                        phase == at))
            .toList());
  }

  private static String text(Progress progress, Phase at, Speech words) {
    if (at != null) {
      return words.say(
          "request.progress.phase",
          at.ordinal() + 1,
          Phase.values().length,
          words.of("request.phase", at));
    }
    return progress.before().isPresent()
        ? words.say("request.progress.before", progress.before().getAsInt())
        : words.of("request.progress", progress.state());
  }
}
