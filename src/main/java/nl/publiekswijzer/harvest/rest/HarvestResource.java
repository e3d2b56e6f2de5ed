// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.publiekswijzer.harvest.HarvestException;
import nl.publiekswijzer.harvest.usecase.Harvesting;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.platform.rest.Problem;

/**
 * What there is of publications, for harvesters (OAI-PMH 2.0). Who asks is known by token, unless
 * the administrator opened it to everybody.
 */
@Path("oai")
@Dependent
@OpenToAll
@Produces("text/xml;charset=utf-8")
public class HarvestResource {
  private static final int UNKNOWN = 401;

  private final Harvesting harvesting;
  private final HarvestVerbs verbs;
  private final HarvestDocument document;

  @Inject
  public HarvestResource(Harvesting harvesting, HarvestVerbs verbs, HarvestDocument document) {
    this.harvesting = harvesting;
    this.verbs = verbs;
    this.document = document;
  }

  @GET
  public Response get(@Context UriInfo uri) {
    return answer(uri.getQueryParameters());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(MultivaluedMap<String, String> form) {
    return answer(form);
  }

  private Response answer(MultivaluedMap<String, String> sent) {
    if (harvesting.isClosed()) {
      var problem = Problem.of(UNKNOWN, "Meld u aan, of stuur een geldig token mee.");
      return Response.fromResponse(problem.response())
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"publiekswijzer\"")
          .build();
    }
    var arguments = new HarvestArguments(sent);
    return Response.ok(told(arguments)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  byte[] told(HarvestArguments arguments) {
    try {
      arguments.check();
      return document.of(arguments.all(), verbs.answer(arguments));
    } catch (HarvestException refusal) {
      Map<String, String> repeated =
          refusal.code().isOfArguments() ? Map.of() : new LinkedHashMap<>(arguments.all());
      return document.of(repeated, HarvestDocument.error(refusal));
    }
  }
}
