// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

/** The complete subtrees of a log, which never change once they are there. */
@FunctionalInterface
public interface Subtrees {
  /**
   * Root of the subtree over the leaves from {@code index * 2^level} up to, not including, {@code
   * (index + 1) * 2^level}; at level 0 the hash of a leaf.
   *
   * @throws IllegalStateException when the log does not have it
   */
  Hash read(int level, long index);
}
