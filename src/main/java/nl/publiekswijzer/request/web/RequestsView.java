// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.usecase.DraftNames.Named;

/** Shows requests by what they ask of who looks: finish, wait, or read. */
@Dependent
public class RequestsView {
  private final PageWords words;
  private final Models models;

  @Inject
  public RequestsView(PageWords words, Models models) {
    this.words = words;
    this.models = models;
  }

  /** A draft to go on with. */
  public record DraftLine(
      String path, String library, String kind, String workArea, String saved) {}

  View show(
      List<AnalysisRequest> requests,
      Map<UUID, String> libraries,
      List<RequestDraft> drafts,
      Function<RequestDraft, Named> names) {
    var lines =
        requests.stream()
            .map(r -> RequestLine.of(r, libraries.getOrDefault(r.libraryId(), ""), words.speech()))
            .toList();
    models.put("drafts", drafts.stream().map(d -> line(d, names.apply(d))).toList());
    models.put("underway", lines.stream().filter(RequestLine::underway).toList());
    models.put("ended", lines.stream().filter(line -> !line.underway()).toList());
    PageAnswer.errors(models, List.of());
    return new View("requests.xhtml");
  }

  /** Tells that a draft was thrown away, and offers it back. */
  void offerBack(Optional<RequestDraft> thrownAway) {
    models.put(
        "takeBack",
        thrownAway
            .map(draft -> "/ui/aanvragen/concepten/" + draft.id() + "/terughalen")
            .orElse(""));
  }

  private DraftLine line(RequestDraft draft, Named named) {
    return new DraftLine(
        "/ui/aanvragen/concepten/" + draft.id(),
        named.library(),
        words.speech().of("request.kind", named.kind()),
        named.area(),
        words.say("request.saved", words.speech().moment(draft.savedAt())));
  }
}
