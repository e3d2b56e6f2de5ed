// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.util.Set;
import java.util.UUID;

/**
 * Whose studies somebody may enter and change.
 *
 * @param libraries for which the person acts
 * @param supporter id of the own support organisation; null without one
 * @param national whether those of the country
 */
public record StudyKeeper(Set<UUID> libraries, UUID supporter, boolean national) {
  /** Who may change nothing. */
  public static final StudyKeeper NOBODY = new StudyKeeper(Set.of(), null, false);

  public StudyKeeper {
    libraries = Set.copyOf(libraries);
  }

  public boolean keeps(StudyOwner owner) {
    return owner.isNational()
        ? national
        : owner.library() == null
            ? owner.supporter().equals(supporter)
            : libraries.contains(owner.library());
  }
}
