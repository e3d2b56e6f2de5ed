// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.List;
import java.util.function.Function;
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
 * @param version of the draft that is shown; 0 before there is one
 */
public record StepsView(
    int number, int count, String title, String back, String saved, int version, List<Item> items) {
  /**
   * A step in the list.
   *
   * @param path where it can be changed; empty for this step and those that come
   */
  public record Item(String title, String path, boolean done, boolean current) {}

  /** Before there is a draft. */
  static StepsView first(Speech words) {
    var items = items(ReportKind.COMBINED, DraftStep.START, step -> "", words);
    String title = words.of("request.step", DraftStep.START);
    return new StepsView(1, items.size(), title, "", "", 0, items);
  }

  static StepsView of(RequestDraft draft, DraftStep at, DraftWay way, Speech words) {
    var items = items(draft.kind(), at, step -> step.path(draft.id()), words);
    return new StepsView(
        DraftStep.of(draft.kind()).indexOf(at) + 1,
        items.size(),
        words.of("request.step", at),
        way.back(at, draft),
        words.say("request.saved", words.time(draft.savedAt())),
        draft.version(),
        items);
  }

  private static List<Item> items(
      ReportKind kind, DraftStep at, Function<DraftStep, String> path, Speech words) {
    var steps = DraftStep.of(kind);
    int here = steps.indexOf(at);
    return IntStream.range(0, steps.size())
        .mapToObj(
            i ->
                new Item(
                    words.of("request.step", steps.get(i)),
                    i < here ? path.apply(steps.get(i)) : "",
                    i < here,
                    i == here))
        .toList();
  }
}
