// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.ocfl;

import java.time.Instant;
import java.util.List;
import nl.publiekswijzer.preservation.bag.PackagedFile;

/**
 * What an object holds from one version on.
 *
 * @param message what the version is, such as its number
 * @param created when that was so
 * @param user who made it
 * @param files all of that version, by logical paths
 */
public record OcflVersion(String message, Instant created, User user, List<PackagedFile> files) {
  /**
   * Software or organisation, no person.
   *
   * @param address of it, as a URI
   */
  public record User(String name, String address) {}

  public OcflVersion {
    files = List.copyOf(files);
  }
}
