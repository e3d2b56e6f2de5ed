// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.Arrangement;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.rest.ArrangementView;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** What the page of one library shows, whichever of its forms was sent. */
@Dependent
public class LibraryFrame {
  private static final View VIEW = new View("library.xhtml");

  private final Organising organising;
  private final CurrentActor current;
  private final PageWords words;
  private final Models models;

  @Inject
  public LibraryFrame(Organising organising, CurrentActor current, PageWords words, Models models) {
    this.organising = organising;
    this.current = current;
    this.words = words;
    this.models = models;
  }

  View show(Organising.Kept kept) {
    fill(kept);
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  /**
   * @param sent what was filled in, which takes the place of what is kept
   */
  Response again(Organising.Kept kept, Map<String, Object> sent, List<Fault> faults) {
    fill(kept);
    sent.forEach(models::put);
    return PageAnswer.again(VIEW, models, faults);
  }

  private void fill(Organising.Kept kept) {
    String name = kept.library().name();
    boolean decides = current.actor().may(Permission.DECIDE) && current.keeps(kept.library().id());
    models.put("library", LibraryLine.of(kept, words.speech()));
    models.put("provinces", organising.provinces());
    models.put("sentProvince", kept.library().province());
    models.put("sentCode", kept.library().isil().orElse(""));
    models.put("sentBranches", BranchText.of(organising.branches(name)));
    models.put("decides", decides);
    models.put(
        "styles", current.actor().may(Permission.STYLE) && current.keeps(kept.library().id()));
    models.put("arranged", ArrangementView.of(kept.library().arrangement()));
    models.put("kinds", List.of(ReportKind.values()));
    models.put("receivers", List.of(Arrangement.ResultTo.values()));
  }
}
