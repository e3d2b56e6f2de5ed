// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.util.Optional;
import nl.publiekswijzer.account.KeptForm;
import nl.publiekswijzer.account.usecase.KeptForms;
import nl.publiekswijzer.platform.OwnPath;
import nl.publiekswijzer.platform.web.LargestForm;
import nl.publiekswijzer.platform.web.PagePlaces;

/**
 * What becomes of a form whose session has ended: it is kept for its account, and the page that it
 * stands on is where signing in leads. What only concerns one's own account, such as passwords, is
 * not kept.
 */
@Dependent
public class EndedForms {
  /** Asks a page for the form that was kept for it. */
  static final String PARAMETER = "hervat";

  private final KeptForms forms;
  private final OwnForms own;
  private final PagePlaces places;

  @Inject
  public EndedForms(KeptForms forms, OwnForms own, PagePlaces places) {
    this.forms = forms;
    this.own = own;
    this.places = places;
  }

  /** Where signing in leads, when all that is known is the page that the form stands on. */
  WayBack page(HttpServletRequest servlet) {
    return new WayBack(place(servlet));
  }

  /**
   * Keeps the form if it was made in a session of ours.
   *
   * @param largest null for a form of the general size
   */
  WayBack keep(ContainerRequestContext request, HttpServletRequest servlet, LargestForm largest)
      throws IOException {
    var sent = own.sent(request, servlet, largest);
    var owner = sent.proof().flatMap(forms::findOwner);
    var page = place(servlet);
    if (owner.isEmpty() || page.isEmpty()) {
      return new WayBack(page);
    }
    sent.readOn();
    var kept = new KeptForm(servlet.getRequestURI(), sent.fields(), sent.hasFile());
    return WayBack.to(page.get().with(PARAMETER, forms.keep(owner.get(), kept).toString()));
  }

  /** The page that a browser says it comes from, or else that of the address it sent to. */
  private Optional<OwnPath> place(HttpServletRequest servlet) {
    return OwnPath.ofReferer(servlet.getHeader("Referer"))
        .or(() -> OwnPath.of(servlet.getRequestURI()))
        .flatMap(places::nearest)
        .map(p -> p.without(PARAMETER));
  }
}
