// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.util.UUID;

/**
 * A study among clients or residents, in the register.
 *
 * @param version counts its changes from 1
 */
public record Study(
    UUID id,
    StudyOwner owner,
    StudyReaders readers,
    StudyState state,
    StudyDescription told,
    int version) {
  public Study {
    if (owner.isNational() && readers == StudyReaders.SUPPORTED) {
      throw new IllegalArgumentException("the country has no support organisation");
    }
  }
}
