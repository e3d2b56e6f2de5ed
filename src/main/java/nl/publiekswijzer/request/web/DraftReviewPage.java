// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.request.queue.QueueWorker;
import nl.publiekswijzer.request.usecase.DraftChanged;
import nl.publiekswijzer.request.usecase.DraftNames;
import nl.publiekswijzer.request.usecase.DraftSending;
import nl.publiekswijzer.request.usecase.Drafting;
import nl.publiekswijzer.request.usecase.QueueRoom;

/** The last step: all answers, to be changed or sent. */
@Path("aanvragen/concepten/{id}")
@Dependent
@Needs(Permission.ASK)
public class DraftReviewPage {
  private static final String CHANGED = "gewijzigd";

  private final Drafting drafting;
  private final DraftSending sending;
  private final QueueRoom room;
  private final DraftNames names;
  private final QueueWorker worker;
  private final DraftReview review;

  @Inject
  public DraftReviewPage(
      Drafting drafting,
      DraftSending sending,
      QueueRoom room,
      DraftNames names,
      QueueWorker worker,
      DraftReview review) {
    this.drafting = drafting;
    this.sending = sending;
    this.room = room;
    this.names = names;
    this.worker = worker;
    this.review = review;
  }

  /** Goes to the first step that is not filled in. */
  @GET
  public Response resume(@PathParam("id") UUID id) {
    return PageAnswer.goTo(DraftStep.open(drafting.read(id)).path(id)).build();
  }

  @GET
  @Path("overzicht")
  public Response show(
      @PathParam("id") UUID id, @QueryParam(CHANGED) @DefaultValue("") String changed) {
    var draft = drafting.read(id);
    var open = DraftStep.open(draft);
    if (open.compareTo(DraftStep.REMARKS) < 0) {
      return PageAnswer.goTo(open.path(id)).build();
    }
    return changed.isEmpty()
        ? review.show(draft, names.of(draft))
        : review.changed(draft, names.of(draft));
  }

  /** Sends the draft; sending it twice gives one request. */
  @POST
  @Path("overzicht")
  public Response send(@PathParam("id") UUID id, @BeanParam DraftWay way) {
    if (sending.isSent(id)) {
      return PageAnswer.goTo(received(id)).build();
    }
    try {
      room.require();
      var request = sending.send(id, way.seen());
      worker.wake();
      return PageAnswer.goTo(received(request.id())).build();
    } catch (DraftChanged e) {
      return PageAnswer.goTo(DraftStep.REVIEW.path(id) + "?" + CHANGED + "=ja").build();
    } catch (Refused e) {
      var draft = drafting.read(id);
      return review.again(draft, names.of(draft), e);
    } catch (InvalidInput e) {
      var draft = drafting.read(id);
      return review.again(draft, names.of(draft), e.faults());
    }
  }

  private static String received(UUID id) {
    return "/ui/aanvragen/" + id + "/ontvangen";
  }

  /** It can be taken back from the list of requests. */
  @POST
  @Path("weggooien")
  public Response throwAway(@PathParam("id") UUID id) {
    drafting.throwAway(id);
    return PageAnswer.goTo("/ui/aanvragen?weg=" + id).build();
  }

  @POST
  @Path("terughalen")
  public Response takeBack(@PathParam("id") UUID id) {
    drafting.takeBack(id);
    return PageAnswer.goTo("/ui/aanvragen/concepten/" + id).build();
  }
}
