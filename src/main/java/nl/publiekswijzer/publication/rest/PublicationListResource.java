// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.publication.InboxPage;
import nl.publiekswijzer.publication.usecase.Inbox;

/** The publications within reach. What lies beneath this path has a class of its own. */
@Path("publicaties")
@Dependent
@Needs(Permission.READ)
public class PublicationListResource {
  private final Inbox inbox;

  @Inject
  public PublicationListResource(Inbox inbox) {
    this.inbox = inbox;
  }

  /** Pages follow each other by the field {@code Link}; how many there are tells another. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list(@BeanParam InboxQuery query, @Context UriInfo uri) {
    var page = inbox.list(query.question());
    String address = uri.getAbsolutePath().toString();
    var views = page.entries().stream().map(e -> ListedPublicationView.of(e, address)).toList();
    var answer =
        Response.ok(new GenericEntity<List<ListedPublicationView>>(views) {})
            .header("X-Total-Count", page.total());
    link(answer, uri, page, "first", 1);
    link(answer, uri, page, "last", page.pages());
    if (page.hasPrevious()) {
      link(answer, uri, page, "prev", page.number() - 1);
    }
    if (page.hasNext()) {
      link(answer, uri, page, "next", page.number() + 1);
    }
    return answer.build();
  }

  private static void link(
      Response.ResponseBuilder answer, UriInfo uri, InboxPage page, String relation, int number) {
    var there =
        uri.getRequestUriBuilder()
            .replaceQueryParam("pagina", number)
            .replaceQueryParam("paginaGrootte", page.size())
            .build();
    answer.link(there, relation);
  }
}
