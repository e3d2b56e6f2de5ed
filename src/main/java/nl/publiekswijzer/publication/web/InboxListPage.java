// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.publication.usecase.Inbox;

/** The publications within reach, newest first: what is new, and what one looks for. */
@Path("publicaties")
@Dependent
@Needs(Permission.READ)
public class InboxListPage {
  private final Inbox inbox;
  private final PageWords words;
  private final Clock clock;
  private final Models models;

  @Inject
  public InboxListPage(Inbox inbox, PageWords words, Clock clock, Models models) {
    this.inbox = inbox;
    this.words = words;
    this.clock = clock;
    this.models = models;
  }

  @GET
  public View list(@BeanParam InboxFilter filter) {
    var page = inbox.list(filter.question());
    models.put("filter", filter);
    models.put("found", page);
    models.put("count", words.say("inbox.count", page.total()));
    models.put(
        "publications", page.entries().stream().map(e -> InboxLine.of(e, words.speech())).toList());
    models.put("years", inbox.years());
    models.put("provinces", inbox.provinces());
    models.put("kinds", List.of(ReportKind.values()));
    models.put("thisYear", Today.in(clock).getYear());
    return new View("inbox.xhtml");
  }
}
