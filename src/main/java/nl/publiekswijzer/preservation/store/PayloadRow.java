// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.store;

import nl.publiekswijzer.preservation.Digests;

/**
 * A file of the payload of a publication as it was first packed.
 *
 * @param path below {@code data/}
 */
public record PayloadRow(String path, Source source, long size, Digests digests) {
  /** Where its bytes are: with the payload itself, the publication, or the algorithm. */
  public enum Source {
    MADE,
    FILE,
    ALGORITHM
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
