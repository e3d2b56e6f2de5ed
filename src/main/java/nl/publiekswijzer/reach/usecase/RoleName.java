// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import java.util.Locale;
import nl.publiekswijzer.access.Actor;

/** What is kept of who enters something: the role, never the person, whom the audit knows. */
final class RoleName {
  private RoleName() {}

  static String of(Actor actor) {
    String role = actor.role().word();
    return role.charAt(0) + role.substring(1).toLowerCase(Locale.ROOT);
  }
}
