// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.usecase.DraftNames;
import nl.publiekswijzer.request.usecase.DraftNames.Named;
import nl.publiekswijzer.request.usecase.RequestFinding;

/** Shows the drafts of who looks, and requests. */
@Dependent
public class RequestsView {
  private static final int DRAFTS = 3;

  private final DraftNames names;
  private final PageWords words;
  private final Models models;

  @Inject
  public RequestsView(DraftNames names, PageWords words, Models models) {
    this.names = names;
    this.words = words;
    this.models = models;
  }

  /** A draft to go on with. */
  public record DraftLine(
      String path, String library, String kind, String workArea, String saved) {}

  /** Shows the drafts of who looks: the last kept, and behind them all others. */
  void fill(List<RequestDraft> drafts) {
    var lines = drafts.stream().map(d -> line(d, names.of(d))).toList();
    models.put("drafts", lines.stream().limit(DRAFTS).toList());
    models.put("olderDrafts", lines.stream().skip(DRAFTS).toList());
  }

  View show(RequestFilter filter, RequestFinding.Page found, Map<UUID, String> libraries) {
    models.put("filter", filter);
    models.put("found", found);
    models.put("count", words.say("request.count", found.total()));
    models.put("kinds", List.of(ReportKind.values()));
    var areas = names.areas(found.requests());
    models.put(
        "requests",
        found.requests().stream()
            .map(
                r ->
                    RequestLine.of(
                        r,
                        libraries.getOrDefault(r.libraryId(), ""),
                        areas.get(r.id()),
                        words.speech()))
            .toList());
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
