// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.util.ArrayList;
import java.util.List;

/** A tree in memory, hashed by the definition of RFC 6962 itself, without any subtree kept. */
public final class GrowingTree implements Subtrees {
  private final List<Hash> leaves = new ArrayList<>();

  /** Of these leaves. */
  public static GrowingTree of(List<byte[]> leaves) {
    var tree = new GrowingTree();
    leaves.forEach(leaf -> tree.leaves.add(Hash.ofLeaf(leaf)));
    return tree;
  }

  /** With the leaves "leaf 0", "leaf 1" and so on. */
  public static GrowingTree ofSize(int size) {
    var leaves = new ArrayList<byte[]>();
    for (int i = 0; i < size; i++) {
      leaves.add(("leaf " + i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return of(leaves);
  }

  public Hash leaf(int index) {
    return leaves.get(index);
  }

  public Hash root(int size) {
    return root(leaves.subList(0, size));
  }

  private static Hash root(List<Hash> part) {
    if (part.isEmpty()) {
      return Hash.ofNothing();
    }
    if (part.size() == 1) {
      return part.get(0);
    }
    int left = 1;
    while (2 * left < part.size()) {
      left *= 2;
    }
    return Hash.ofNode(root(part.subList(0, left)), root(part.subList(left, part.size())));
  }

  @Override
  public Hash read(int level, long index) {
    int from = (int) index << level;
    return root(leaves.subList(from, from + (1 << level)));
  }
}
