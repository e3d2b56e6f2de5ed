// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Set;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.rest.DeclaredRule;
import nl.publiekswijzer.account.rest.SessionCookie;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.rest.ErrorAnswer;
import nl.publiekswijzer.platform.web.LargestForm;
import nl.publiekswijzer.platform.web.PageAnswer;

/**
 * Lets a browser through to its page, sends it to sign in, or refuses it. What says nothing about
 * who may see it, is closed. Whatever is sent must come from a page of ours.
 */
@Provider
public class PageRule implements ContainerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final CurrentActor current;
  private final Audit audit;
  private final OwnForms forms;
  private final EndedForms ended;
  private final SignedIn signedIn;
  @Context private ResourceInfo resource;
  @Context private HttpServletRequest servlet;

  @Inject
  public PageRule(
      CurrentActor current, Audit audit, OwnForms forms, EndedForms ended, SignedIn signedIn) {
    this.current = current;
    this.audit = audit;
    this.forms = forms;
    this.ended = ended;
    this.signedIn = signedIn;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (resource.getResourceMethod() == null) {
      return;
    }
    var rule = DeclaredRule.of(resource);
    boolean sends = !READING.contains(request.getMethod());
    if (sends && forms.isForeign(request)) {
      refuse(request, "Dit verzoek kwam van een andere website. Vul het formulier hier in.");
    } else if (!rule.isOpen()) {
      check(rule, sends, request);
    }
  }

  private void check(DeclaredRule rule, boolean sends, ContainerRequestContext request)
      throws IOException {
    if (current.recognised().means() != Means.SESSION) {
      signIn(rule, sends, request);
    } else if (!rule.permits(current.actor())) {
      turnAway(sends, request);
    } else if (sends && !isProven(request)) {
      refuse(
          request, "Dit formulier is verlopen. Ga terug, laad de pagina opnieuw en probeer het.");
    }
  }

  private boolean isProven(ContainerRequestContext request) throws IOException {
    return forms
        .sent(request, servlet, largest())
        .proof()
        .filter(current.recognised()::isProof)
        .isPresent();
  }

  /** A form that comes too late is kept, unless it is of one's own account. */
  private void signIn(DeclaredRule rule, boolean sends, ContainerRequestContext request)
      throws IOException {
    boolean began = sends || SessionCookie.of(servlet).isPresent();
    var way =
        !sends
            ? WayBack.of(asked(request))
            : rule.isPersonal() ? ended.page(servlet) : ended.keep(request, servlet, largest());
    request.abortWith(PageAnswer.goTo(way.signIn(began)).build());
  }

  private static String asked(ContainerRequestContext request) {
    var uri = request.getUriInfo().getRequestUri();
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private LargestForm largest() {
    return resource.getResourceMethod().getAnnotation(LargestForm.class);
  }

  private void turnAway(boolean sends, ContainerRequestContext request) {
    var only = signedIn.onlyPage();
    if (only.isPresent()) {
      var way = WayBack.of(sends ? null : asked(request));
      request.abortWith(PageAnswer.goTo(way.via(only.get())).build());
    } else {
      refuse(request, "U hebt hier geen recht op. Vraag uw beheerder.");
    }
  }

  private void refuse(ContainerRequestContext request, String reason) {
    audit.refused(request.getMethod() + " ui/" + request.getUriInfo().getPath());
    servlet.setAttribute(ErrorAnswer.MESSAGE, reason);
    request.abortWith(Response.status(403).build());
  }
}
