// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audit.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalLong;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.audit.AuditLine;
import nl.publiekswijzer.audit.rest.AuditQuery;
import nl.publiekswijzer.audit.usecase.AuditSearch;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** The audit: looked up page by page, and proven to be whole. */
@Path("beheer/logboek")
@Dependent
@Needs(Permission.AUDIT)
public class AuditPage {
  private static final View VIEW = new View("audit.xhtml");

  private final AuditSearch search;
  private final PageWords words;
  private final Models models;

  @Inject
  public AuditPage(AuditSearch search, PageWords words, Models models) {
    this.search = search;
    this.words = words;
    this.models = models;
  }

  /** A line as the page shows it. */
  public record Line(
      String number,
      String at,
      String actor,
      String action,
      String object,
      String origin,
      String result) {
    static Line of(AuditLine line, PageWords words) {
      return new Line(
          words.say("keeping.number", line.number()),
          words.speech().moment(line.at()),
          line.actor(),
          line.action(),
          line.object(),
          line.origin(),
          line.result());
    }
  }

  @GET
  public Response list(@BeanParam AuditQuery query) {
    models.put("actions", search.actions());
    models.put("parameters", query.parameters());
    try {
      show(search.page(query.question()), query.parameters());
      PageAnswer.errors(models, List.of());
      return Response.ok(VIEW).build();
    } catch (InvalidInput e) {
      show(List.of(), "");
      return PageAnswer.again(VIEW, models, e.faults());
    }
  }

  /** A page that is full may have older lines after it. */
  private void show(List<AuditLine> lines, String parameters) {
    models.put("lines", lines.stream().map(line -> Line.of(line, words)).toList());
    models.put(
        "older",
        lines.size() < AuditSearch.PAGE
            ? ""
            : "?" + parameters + "&voor=" + lines.get(lines.size() - 1).number());
  }

  @GET
  @Path("controle")
  public View check() {
    OptionalLong broken = search.findFirstBroken();
    models.put("whole", broken.isEmpty());
    models.put("broken", broken.orElse(0));
    PageAnswer.errors(models, List.of());
    return new View("audit-check.xhtml");
  }
}
