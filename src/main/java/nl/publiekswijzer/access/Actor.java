// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts, and how far that reaches.
 *
 * @param accountId null for somebody unknown
 * @param name as the audit tells it: an address of electronic mail, or the name of a token
 * @param role null for somebody unknown
 * @param permissions what the role permits, narrowed to what a token says
 * @param libraries whose requests and publications are within reach, to read
 * @param kept those of them for which the actor may act; the others were only granted for reading
 * @param supportOrganisationId whose decisions these are; null for others
 */
public record Actor(
    UUID accountId,
    String name,
    Role role,
    Set<Permission> permissions,
    Set<UUID> libraries,
    Set<UUID> kept,
    UUID supportOrganisationId) {
  /** Somebody who has not said who it is. */
  public static final Actor UNKNOWN =
      new Actor(null, "onbekend", null, Set.of(), Set.of(), Set.of(), null);

  public Actor {
    permissions = Set.copyOf(permissions);
    libraries = Set.copyOf(libraries);
    kept = Set.copyOf(kept);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** Whether the actor may act for the library. */
  public boolean keeps(UUID libraryId) {
    return kept.contains(libraryId);
  }

  /** Whether the actor may read what is of the library. */
  public boolean reaches(UUID libraryId) {
    return libraries.contains(libraryId);
  }

  public boolean isKnown() {
    return accountId != null;
  }

  /** Who has to choose a password, or to set up a second factor, and may nothing else before. */
  public boolean isHeldBack() {
    return may(Permission.PASSWORD) && !may(Permission.OWN);
  }

  /** The same one by a token that permits less. */
  public Actor narrowed(String tokenName, Set<Permission> scope) {
    var left = EnumSet.noneOf(Permission.class);
    left.addAll(scope);
    left.retainAll(permissions);
    left.removeIf(Permission::isPersonal);
    if (permissions.contains(Permission.LOOK)) {
      left.add(Permission.LOOK);
    }
    return new Actor(
        accountId,
        name + " (" + tokenName + ")",
        role,
        left,
        libraries,
        kept,
        supportOrganisationId);
  }
}
