// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.request.store.RequestDraft;

/**
 * Where somebody is in filling in a request.
 *
 * @param number of this step, from 1
 * @param title of this step
 * @param back path of the step before; empty at the first
 * @param saved when the draft was kept, in words; empty before it was
 */
public record StepsView(
    int number, int count, String title, String back, String saved, List<Item> items) {
  /**
   * A step in the list.
   *
   * @param path where it can be changed; empty for this step and those that come
   */
  public record Item(String title, String path, boolean done, boolean current) {}

  /** Before there is a draft. */
  static StepsView first(Speech words) {
    return of(ReportKind.COMBINED, DraftStep.START, null, "", words);
  }

  static StepsView of(RequestDraft draft, DraftStep at, Speech words) {
    String saved = words.say("request.saved", words.time(draft.savedAt()));
    return of(draft.kind(), at, draft.id(), saved, words);
  }

  private static StepsView of(
      ReportKind kind, DraftStep at, UUID draft, String saved, Speech words) {
    var steps = DraftStep.of(kind);
    int here = steps.indexOf(at);
    var items =
        IntStream.range(0, steps.size())
            .mapToObj(
                i ->
                    new Item(
                        words.of("request.step", steps.get(i)),
                        i < here ? steps.get(i).path(draft) : "",
                        i < here,
                        i == here))
            .toList();
    String back = here == 0 ? "" : at.previous(kind).path(draft);
    return new StepsView(here + 1, steps.size(), words.of("request.step", at), back, saved, items);
  }
}
