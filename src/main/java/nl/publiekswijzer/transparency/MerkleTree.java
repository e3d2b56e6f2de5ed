// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree over the first leaves of a log (RFC 6962, section 2.1): of n &gt; 1 leaves the left side
 * has k, the largest power of two under n.
 *
 * @param size how many leaves
 */
public record MerkleTree(Subtrees subtrees, long size) {
  public MerkleTree {
    if (size < 0) {
      throw new IllegalArgumentException("a tree of " + size + " leaves");
    }
  }

  /** MTH(D[n]). */
  public Hash root() {
    return size == 0 ? Hash.ofNothing() : hash(0, size);
  }

  /**
   * PATH(m, D[n]) of section 2.1.1: from the sibling of the leaf up to that below the root.
   *
   * @throws IllegalArgumentException when the tree has no such leaf
   */
  public List<Hash> inclusion(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " among " + size);
    }
    var path = new ArrayList<Hash>();
    addPath(index, 0, size, path);
    return List.copyOf(path);
  }

  private void addPath(long index, long from, long until, List<Hash> path) {
    if (until - from == 1) {
      return;
    }
    long middle = from + left(until - from);
    if (index < middle) {
      addPath(index, from, middle, path);
      path.add(hash(middle, until));
    } else {
      addPath(index, middle, until, path);
      path.add(hash(from, middle));
    }
  }

  /**
   * PROOF(m, D[n]) of section 2.1.2: that the first leaves are those of the earlier tree. Empty
   * where that has no leaves, or all of them.
   *
   * @throws IllegalArgumentException when the earlier tree would be larger
   */
  public List<Hash> consistency(long earlier) {
    if (earlier < 0 || earlier > size) {
      throw new IllegalArgumentException("no " + earlier + " leaves among " + size);
    }
    var proof = new ArrayList<Hash>();
    if (earlier > 0 && earlier < size) {
      addProof(earlier, 0, size, true, proof);
    }
    return List.copyOf(proof);
  }

  /** SUBPROOF(m, D[n], b); b is whether the verifier knows the hash of this part. */
  private void addProof(long earlier, long from, long until, boolean known, List<Hash> proof) {
    if (earlier == until) {
      if (!known) {
        proof.add(hash(from, until));
      }
      return;
    }
    long middle = from + left(until - from);
    if (earlier <= middle) {
      addProof(earlier, from, middle, known, proof);
      proof.add(hash(middle, until));
    } else {
      addProof(earlier, middle, until, false, proof);
      proof.add(hash(from, middle));
    }
  }

  private Hash hash(long from, long until) {
    long leaves = until - from;
    if (Long.bitCount(leaves) == 1) {
      int level = Long.numberOfTrailingZeros(leaves);
      return subtrees.read(level, from >> level);
    }
    long middle = from + left(leaves);
    return Hash.ofNode(hash(from, middle), hash(middle, until));
  }

  /** The largest power of two under a number of leaves, of which there are two or more. */
  private static long left(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }
}
