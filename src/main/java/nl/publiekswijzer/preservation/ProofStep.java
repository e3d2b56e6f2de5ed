// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.util.List;

/**
 * Something that was checked of a publication just now.
 *
 * @param compared what was compared with what, in Dutch, line by line
 */
public record ProofStep(Kind kind, boolean passed, List<String> compared) {
  public ProofStep {
    compared = List.copyOf(compared);
  }

  /** In the order in which one follows from the other. */
  public enum Kind {
    /** Every file of the package has the digests that were kept when it was published. */
    FILES,
    /** The manifests of those files are those that the entry of the log holds. */
    MANIFESTS,
    /** The entry stands in the log, as the path from it to the root shows. */
    LOG,
    /** The root was signed by this server. */
    SIGNATURE
  }
}
