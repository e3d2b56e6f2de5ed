// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.yearly.ReachPublication;
import nl.publiekswijzer.yearly.usecase.ReachPublications;
import nl.publiekswijzer.yearly.usecase.ReachPublishing;

/** The reach of the network, published year by year: read by all, published by the core team. */
@Path("netwerk/bereik/publicaties")
@Dependent
@Needs(Permission.LOOK)
public class ReachPublicationPage {
  private static final View VIEW = new View("reach-publication.xhtml");
  private static final String PATH = "/ui/netwerk/bereik/publicaties";
  private static final String API = "/api/v1/bereikpublicaties/";
  private static final int CONFLICT = 409;

  private final ReachPublications publications;
  private final ReachPublishing publishing;
  private final CurrentActor current;
  private final Speech words;
  private final Models models;

  @Inject
  public ReachPublicationPage(
      ReachPublications publications,
      ReachPublishing publishing,
      CurrentActor current,
      PageWords words,
      Models models) {
    this.publications = publications;
    this.publishing = publishing;
    this.current = current;
    this.words = words.speech();
    this.models = models;
  }

  /** A publication as the page shows it. */
  public record Line(
      String number, String year, String madeAt, String by, String reason, String figures) {
    public String pdf() {
      return figures + "/pdf";
    }
  }

  @GET
  public View show() {
    fill(new ReachPublicationForm());
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  @Needs(Permission.SHARED)
  public Response publish(@BeanParam ReachPublicationForm form) {
    try {
      publishing.publish(form.year(), form.reason());
      return PageAnswer.goTo(PATH + "?na=publicatie").build();
    } catch (InvalidInput e) {
      fill(form);
      return PageAnswer.again(VIEW, models, e.faults());
    } catch (Refused e) {
      if (e.status() != CONFLICT) {
        throw e;
      }
      fill(form);
      return PageAnswer.again(e.status(), VIEW, models, List.of(new Fault("jaar", e.getMessage())));
    }
  }

  private void fill(ReachPublicationForm filled) {
    models.put("filled", filled);
    models.put("publications", publications.list().stream().map(this::line).toList());
    models.put("mayPublish", current.actor().may(Permission.SHARED));
  }

  private Line line(ReachPublication publication) {
    String number = publication.number().toString();
    return new Line(
        number,
        String.valueOf(publication.year()),
        words.day(publication.madeAt()),
        publication.madeBy(),
        publication.reason(),
        API + number);
  }
}
