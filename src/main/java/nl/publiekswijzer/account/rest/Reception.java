// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.usecase.Sessions;
import nl.publiekswijzer.account.usecase.SigningIn;
import nl.publiekswijzer.audit.usecase.Audit;

/** Signs people in whichever door they come by: a page, or the interface. */
@Dependent
public class Reception {
  private final SigningIn signingIn;
  private final Sessions sessions;
  private final CurrentActor current;
  private final Audit audit;

  @Inject
  public Reception(SigningIn signingIn, Sessions sessions, CurrentActor current, Audit audit) {
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.current = current;
    this.audit = audit;
  }

  /** A session that the browser still had ends by this, and the attempt is written down. */
  public SigningIn.Outcome receive(
      String email, String password, String code, HttpServletRequest request) {
    String origin = current.recognised().origin();
    var outcome = signingIn.signIn(new SigningIn.Attempt(email, password, code, origin));
    switch (outcome.ending()) {
      case IN -> {
        SessionCookie.of(request).ifPresent(sessions::end);
        audit.signedIn(email);
      }
      case WRONG, TOO_OFTEN -> audit.refused(email, "aanmelden");
      case CODE_NEEDED -> {
        // the same attempt goes on
      }
    }
    return outcome;
  }

  /** Ends the session of a browser. */
  public void signOut(HttpServletRequest request) {
    SessionCookie.of(request).ifPresent(sessions::end);
  }
}
