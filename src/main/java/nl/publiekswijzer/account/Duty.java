// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account;

import java.util.Set;
import nl.publiekswijzer.access.Permission;

/** What somebody must do before anything else, and what is permitted until then. */
public enum Duty {
  NONE(Set.of()),
  /** The password was made by another, or is for one use. */
  CHOOSE_PASSWORD(Set.of(Permission.PASSWORD)),
  /** The role asks for a second factor, and there is none. */
  SET_UP_SECOND_FACTOR(Set.of(Permission.PASSWORD, Permission.FACTOR));

  private final Set<Permission> left;

  Duty(Set<Permission> left) {
    this.left = left;
  }

  /** What is permitted of this until it is done. */
  public Set<Permission> left(Set<Permission> permissions) {
    return this == NONE ? permissions : left;
  }
}
