// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Permission;

/** A part of the pages that the frame leads to, for who may do something there. */
public enum MenuItem {
  REQUESTS("aanvragen", Permission.ASK),
  PUBLICATIONS("publicaties", Permission.READ),
  ARCHIVE("archief", Permission.READ),
  CATALOGUE("segmenten", Permission.LOOK),
  NETWORK("netwerk", Permission.LOOK),
  KEEPING(
      "beheer",
      Permission.DECIDE,
      Permission.ORGANISE,
      Permission.EDITIONS,
      Permission.ACCOUNTS,
      Permission.AUDIT);

  private final String part;
  private final Set<Permission> permissions;

  MenuItem(String part, Permission... permissions) {
    this.part = part;
    this.permissions = Set.of(permissions);
  }

  /** What somebody is here for: to ask, else to keep, else to read, else to look. */
  static Optional<MenuItem> first(Actor actor) {
    return Stream.of(REQUESTS, KEEPING, PUBLICATIONS, CATALOGUE)
        .filter(item -> item.isFor(actor))
        .findFirst();
  }

  boolean isFor(Actor actor) {
    return permissions.stream().anyMatch(actor::may);
  }

  public String path() {
    return "/ui/" + part;
  }

  /** As the words of the frame name it. */
  public String word() {
    return part;
  }
}
