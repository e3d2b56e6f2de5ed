// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.Duty;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.platform.Settings;

/** Tells what somebody must do first. */
@Dependent
public class Duties {
  private final Settings settings;

  @Inject
  public Duties(Settings settings) {
    this.settings = settings;
  }

  /** An account without a password is opened by an identity provider, which asks for its own. */
  Duty of(Account account) {
    if (account.mustChoosePassword()) {
      return Duty.CHOOSE_PASSWORD;
    }
    return account.secondFactor().isEmpty()
            && account.password().isPresent()
            && rolesWithFactor().contains(account.role())
        ? Duty.SET_UP_SECOND_FACTOR
        : Duty.NONE;
  }

  /**
   * The roles that a second factor is asked of.
   *
   * @throws IllegalStateException when the setting names something else
   */
  public Set<Role> rolesWithFactor() {
    return settings.secondFactorRequired().stream()
        .map(Duties::role)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Role role(String word) {
    return Stream.of(Role.values())
        .filter(role -> role != Role.MACHINE && role.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "publiekswijzer.second-factor.required names no role of people: " + word));
  }
}
