// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.List;
import java.util.Set;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.request.HoldReason.Decision;
import nl.publiekswijzer.request.usecase.HeldDeciding;

/**
 * A request that waits for a decision.
 *
 * @param choices what can be decided about it
 */
public record HeldLine(
    String id,
    String number,
    String library,
    String kind,
    String reason,
    String createdAt,
    List<Choice> choices) {

  /** A decision in words. */
  public record Choice(String word, String label, String note) {
    static Choice of(Decision decision, Speech words) {
      return new Choice(
          decision.word(),
          words.of("held.decision", decision),
          words.of("held.decision.note", decision));
    }
  }

  static HeldLine of(HeldDeciding.Waiting waiting, Set<Decision> possible, Speech words) {
    var request = waiting.request();
    var reason = request.heldFor().orElseThrow();
    return new HeldLine(
        request.id().toString(),
        request.number(),
        waiting.library(),
        words.of("request.kind", request.kind()),
        words.of("held.reason", reason),
        words.moment(request.createdAt()),
        possible.stream().sorted().map(d -> Choice.of(d, words)).toList());
  }
}
