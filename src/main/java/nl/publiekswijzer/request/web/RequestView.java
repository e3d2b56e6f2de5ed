// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.access.usecase.People;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.Progress;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.usecase.DraftNames;

/** Shows one request. */
@Dependent
public class RequestView {
  private final DraftNames names;
  private final CurrentActor current;
  private final People people;
  private final PageWords words;
  private final Models models;

  @Inject
  public RequestView(
      DraftNames names, CurrentActor current, People people, PageWords words, Models models) {
    this.names = names;
    this.current = current;
    this.people = people;
    this.words = words;
    this.models = models;
  }

  void fill(AnalysisRequest request, Optional<MatchReport> report) {
    var named = names.of(request);
    models.put("asked", RequestLine.of(request, named.library(), named.area(), words.speech()));
    models.put("named", named);
    models.put("note", request.note());
    models.put("report", report.map(r -> MatchView.of(r, words.speech())).orElse(null));
    models.put(
        "statement",
        FileStatementView.of(request.terms().file(), report.orElse(null), words.speech()));
    models.put("selection", request.terms().selection().name());
    models.put("advice", advice(request));
    models.put("mayCancel", !request.state().isFinal() && current.keeps(request.libraryId()));
    PageAnswer.errors(models, List.of());
  }

  /** What to do now; empty where there is nothing to do. */
  private String advice(AnalysisRequest request) {
    var state = request.state();
    boolean failed = state == RequestState.DEAD || state == RequestState.REJECTED;
    return failed || state == RequestState.CANCELLED || state == RequestState.HELD
        ? words.speech().of("request.advice", state)
        : "";
  }

  View progress(Progress progress) {
    models.put("progress", ProgressView.of(progress, words.speech()));
    return new View("request.xhtml");
  }

  View received() {
    models.put("email", current.actor().name());
    models.put("mailed", people.hearsWhenReady(current.actor().accountId()));
    return new View("request-received.xhtml");
  }
}
