// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.publiekswijzer.access.FormProof;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.SessionRules;

/** Who looks at a page, for the frame of every page. */
@Named("signedIn")
@Dependent
public class SignedIn {
  private final CurrentActor current;

  @Inject
  public SignedIn(CurrentActor current) {
    this.current = current;
  }

  public boolean isIn() {
    return current.recognised().means() == Means.SESSION;
  }

  public String name() {
    return current.actor().name();
  }

  /** After how long without a sign of life the session ends. */
  public long idleMinutes() {
    return SessionRules.IDLE.toMinutes();
  }

  /** What a form of this session carries: another text every time. */
  public String csrf() {
    return FormProof.masked(current.recognised().csrf());
  }

  /** As the words of the frame name it. */
  public String role() {
    return current.actor().role().name();
  }

  /** What the frame leads to. */
  public List<MenuItem> menu() {
    return Stream.of(MenuItem.values()).filter(item -> item.isFor(current.actor())).toList();
  }

  public boolean may(String permission) {
    return current.actor().may(Permission.valueOf(permission));
  }

  /** With a one-time password nothing can be done but choose the next one. */
  boolean mustChoosePassword() {
    return isIn() && current.actor().permissions().equals(Set.of(Permission.OWN));
  }

  /** The page to begin with. */
  String firstPage() {
    if (!isIn()) {
      return "/ui/aanmelden";
    }
    if (mustChoosePassword()) {
      return "/ui/wachtwoord/kiezen";
    }
    return menu().stream().findFirst().map(MenuItem::path).orElse("/ui/mijn-account");
  }
}
