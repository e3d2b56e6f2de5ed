package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;

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

  /** What every form of this session carries. */
  public String csrf() {
    return current.recognised().csrf();
  }

  public boolean mayRead() {
    return current.actor().may(Permission.READ);
  }

  public boolean mayAsk() {
    return current.actor().may(Permission.ASK);
  }

  public boolean mayDecide() {
    return current.actor().may(Permission.ORGANISE);
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
    if (mayRead()) {
      return "/ui/publicaties";
    }
    return mayDecide() ? "/ui/aangehouden" : "/ui/mijn-account";
  }
}
