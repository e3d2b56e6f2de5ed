// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.util.UUID;

/**
 * Whose study it is: a library's, a support organisation's, or the country's.
 *
 * @param library null for another owner
 * @param supporter id of a support organisation; null for another owner
 * @param name of the organisation; empty for the country
 */
public record StudyOwner(UUID library, UUID supporter, String name) {
  public static final StudyOwner NATIONAL = new StudyOwner(null, null, "");

  public StudyOwner {
    if (library != null && supporter != null) {
      throw new IllegalArgumentException("a study of a library and of a support organisation");
    }
  }

  public boolean isNational() {
    return library == null && supporter == null;
  }
}
