// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.KeptForm;
import nl.publiekswijzer.account.usecase.KeptForms;
import nl.publiekswijzer.platform.web.PageChange;

/** Fills a form in again that was sent when its session had ended, where its page asks for it. */
@Named("kept")
@RequestScoped
public class RefilledForm implements PageChange {
  private KeptForms forms;
  private CurrentActor current;
  private String asked;
  private Optional<KeptForm> form;

  protected RefilledForm() {} // for the proxy

  @Inject
  public RefilledForm(KeptForms forms, CurrentActor current, HttpServletRequest request) {
    this.forms = forms;
    this.current = current;
    this.asked =
        request.getMethod().equals("GET") ? request.getParameter(EndedForms.PARAMETER) : null;
  }

  /** Whether the page says that something was kept for it. */
  public boolean isHere() {
    return form().isPresent();
  }

  /** Whether a file has to be chosen again. */
  public boolean isFile() {
    return form().filter(KeptForm::file).isPresent();
  }

  @Override
  public boolean applies() {
    return isHere();
  }

  @Override
  public String change(String page) {
    return form().map(kept -> new FormFilling(kept).fill(page)).orElse(page);
  }

  private Optional<KeptForm> form() {
    if (form == null) {
      form = id().filter(id -> current.recognised().means() == Means.SESSION).flatMap(forms::find);
    }
    return form;
  }

  private Optional<UUID> id() {
    try {
      return Optional.ofNullable(asked).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
