// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.DatabaseTrouble;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.LostUpdate;
import nl.publiekswijzer.platform.OwnPath;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.rest.ErrorAnswer;

/** What a page could not do: the status alone, of which the server makes the error page. */
@Provider
public class PageFailures implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(PageFailures.class.getName());

  private final PagePlaces places;
  @Context private HttpServletRequest request;

  @Inject
  public PageFailures(PagePlaces places) {
    this.places = places;
  }

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException known) {
      return page(known).orElseGet(known::getResponse);
    }
    if (failure instanceof Refused refused) {
      return answer(refused);
    }
    if (failure instanceof InvalidInput invalid) {
      return answer(
          400, invalid.faults().stream().map(Fault::message).collect(Collectors.joining(" ")));
    }
    if (LostUpdate.isCauseOf(failure)) {
      return answer(LostUpdate.refusal());
    }
    if (DatabaseTrouble.isCauseOf(failure)) {
      LOG.log(Level.WARNING, failure, () -> "the database was not to be reached");
      return answer(DatabaseTrouble.refusal());
    }
    String incident = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, failure, () -> "incident " + incident);
    return answer(500, "Er ging iets mis aan onze kant. Meld incident " + incident + ".");
  }

  /** Whoever goes to where a form was sent, or loads its answer again, finds the form. */
  private Optional<Response> page(WebApplicationException known) {
    return known instanceof NotAllowedException && request.getMethod().equals("GET")
        ? OwnPath.of(request.getRequestURI())
            .flatMap(places::nearest)
            .map(page -> PageAnswer.goTo(page.address()).build())
        : Optional.empty();
  }

  private Response answer(Refused refused) {
    var answer = Response.fromResponse(answer(refused.status(), refused.getMessage()));
    refused
        .retryAfter()
        .ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
    return answer.build();
  }

  private Response answer(int status, String message) {
    request.setAttribute(ErrorAnswer.MESSAGE, message);
    return Response.status(status).build();
  }
}
