// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.access.FormProof;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.Duty;
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

  /** The one page for who is held back, until what it asks is done; empty for others. */
  Optional<String> onlyPage() {
    var actor = current.actor();
    if (!isIn() || !actor.isHeldBack()) {
      return Optional.empty();
    }
    return onlyPage(
        actor.may(Permission.FACTOR) ? Duty.SET_UP_SECOND_FACTOR : Duty.CHOOSE_PASSWORD);
  }

  static Optional<String> onlyPage(Duty duty) {
    return switch (duty) {
      case NONE -> Optional.empty();
      case CHOOSE_PASSWORD -> Optional.of("/ui/wachtwoord/kiezen");
      case SET_UP_SECOND_FACTOR -> Optional.of("/ui/mijn-account/tweede-factor");
    };
  }

  /** The page to begin with. */
  String firstPage() {
    if (!isIn()) {
      return "/ui/aanmelden";
    }
    return onlyPage()
        .or(() -> MenuItem.first(current.actor()).map(MenuItem::path))
        .orElse("/ui/mijn-account");
  }
}
