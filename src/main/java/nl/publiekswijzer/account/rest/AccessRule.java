// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.rest.Problem;

/**
 * Lets a call through to its resource or refuses it. What says nothing about who may call it, is
 * closed. A change by a cookie must carry the proof that our own page asked for it.
 */
@Provider
public class AccessRule implements ContainerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String PROOF = "X-CSRF-Token";

  private final CurrentActor current;
  private final Audit audit;
  @Context private ResourceInfo resource;

  @Inject
  public AccessRule(CurrentActor current, Audit audit) {
    this.current = current;
    this.audit = audit;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var rule = DeclaredRule.of(resource);
    if (resource.getResourceMethod() == null || rule.isOpen()) {
      return;
    }
    var actor = current.actor();
    if (!actor.isKnown()) {
      request.abortWith(
          answer(401, "Meld u aan, of stuur een geldig token mee.")
              .header("WWW-Authenticate", "Bearer realm=\"publiekswijzer\"")
              .build());
      return;
    }
    if (!rule.permits(actor)) {
      refuse(request, "U hebt hier geen recht op. Vraag uw beheerder.");
    } else if (isUnproven(request)) {
      refuse(request, "Dit verzoek kwam niet van onze eigen pagina. Laad de pagina opnieuw.");
    }
  }

  private void refuse(ContainerRequestContext request, String reason) {
    audit.refused(request.getMethod() + " " + request.getUriInfo().getPath());
    request.abortWith(answer(403, reason).build());
  }

  private boolean isUnproven(ContainerRequestContext request) {
    var recognised = current.recognised();
    return recognised.means() == Means.SESSION
        && !READING.contains(request.getMethod())
        && !recognised.isProof(request.getHeaderString(PROOF));
  }

  private static Response.ResponseBuilder answer(int status, String detail) {
    return Response.fromResponse(Problem.of(status, detail).response());
  }
}
