// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
  private static final int MOST = 300;

  /** Leaves and roots of the reference tests of RFC 6962 (google/certificate-transparency). */
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private static final GrowingTree TREE = GrowingTree.ofSize(MOST);

  /** Every subtree once, for thousands of proofs ask for them. */
  private static Subtrees kept() {
    var kept = new HashMap<List<Long>, Hash>();
    return (level, index) ->
        kept.computeIfAbsent(List.of((long) level, index), key -> TREE.read(level, index));
  }

  @Test
  void rootsAreThoseOfTheReferenceTests() {
    var tree = GrowingTree.of(LEAVES.stream().map(HexFormat.of()::parseHex).toList());

    for (int size = 0; size < ROOTS.size(); size++) {
      assertEquals(ROOTS.get(size), new MerkleTree(tree, size).root().hex());
    }
  }

  @Test
  void rootOfEverySizeIsThatOfTheDefinition() {
    var subtrees = kept();
    for (int size = 0; size <= MOST; size++) {
      assertEquals(TREE.root(size), new MerkleTree(subtrees, size).root());
    }
  }

  @Test
  void everyLeafOfEverySizeIsProvedAndNoOther() {
    var subtrees = kept();
    for (int size = 1; size <= MOST; size++) {
      var tree = new MerkleTree(subtrees, size);
      Hash root = tree.root();
      for (int index = 0; index < size; index++) {
        var proof = new InclusionProof(index, tree.inclusion(index));
        assertTrue(proof.holds(TREE.leaf(index), size, root), index + " of " + size);
        assertFalse(proof.holds(TREE.leaf((index + 1) % MOST), size, root));
        assertFalse(
            new InclusionProof(index + 1L, proof.siblings()).holds(TREE.leaf(index), size, root));
      }
    }
  }

  @Test
  void everySizeIsConsistentWithEveryEarlierOne() {
    var subtrees = kept();
    var roots = new ArrayList<Hash>();
    for (int size = 0; size <= MOST; size++) {
      roots.add(TREE.root(size));
    }
    for (int size = 0; size <= MOST; size++) {
      var tree = new MerkleTree(subtrees, size);
      for (int earlier = 0; earlier <= size; earlier++) {
        var proof = new ConsistencyProof(earlier, size, tree.consistency(earlier));
        assertTrue(proof.holds(roots.get(earlier), roots.get(size)), earlier + " to " + size);
        Hash other = roots.get((earlier + 1) % roots.size());
        assertFalse(proof.holds(other, roots.get(size)));
        assertFalse(earlier > 0 && proof.holds(roots.get(earlier), Hash.ofLeaf(new byte[1])));
      }
    }
  }

  @Test
  void proofWithOneHashMoreLessOrInAnotherPlaceFails() {
    var tree = new MerkleTree(TREE, 11);
    Hash root = tree.root();
    var path = tree.inclusion(6);
    var connecting = tree.consistency(5);

    for (var other : changed(path)) {
      assertFalse(new InclusionProof(6, other).holds(TREE.leaf(6), 11, root));
    }
    for (var other : changed(connecting)) {
      assertFalse(new ConsistencyProof(5, 11, other).holds(TREE.root(5), root));
    }
    assertFalse(new ConsistencyProof(0, 11, connecting).holds(Hash.ofNothing(), root));
    assertFalse(new ConsistencyProof(11, 11, connecting).holds(root, root));
    assertFalse(new ConsistencyProof(12, 11, List.of()).holds(root, root));
  }

  private static List<List<Hash>> changed(List<Hash> hashes) {
    var swapped = new ArrayList<>(hashes);
    Collections.swap(swapped, 0, 1);
    var longer = Stream.concat(hashes.stream(), Stream.of(Hash.ofNothing())).toList();
    return List.of(swapped, longer, hashes.subList(1, hashes.size()), List.of());
  }

  /** RFC 6962, section 2.1.3: of seven leaves. */
  @Test
  void pathsAreThoseOfTheExampleOfTheRfc() {
    var tree = new MerkleTree(TREE, 7);

    assertEquals(List.of(TREE.leaf(1), TREE.read(1, 1), part(4, 7)), tree.inclusion(0));
    assertEquals(List.of(TREE.read(1, 2), TREE.read(2, 0)), tree.inclusion(6));
    assertEquals(
        List.of(TREE.leaf(2), TREE.leaf(3), TREE.read(1, 0), part(4, 7)), tree.consistency(3));
    assertEquals(List.of(part(4, 7)), tree.consistency(4));
    assertEquals(List.of(TREE.read(1, 2), TREE.leaf(6), TREE.read(2, 0)), tree.consistency(6));
  }

  private static Hash part(int from, int until) {
    assertEquals(3, until - from);
    return Hash.ofNode(Hash.ofNode(TREE.leaf(from), TREE.leaf(from + 1)), TREE.leaf(from + 2));
  }

  @Test
  void whatATreeDoesNotHaveIsNotProved() {
    var tree = new MerkleTree(TREE, 5);

    assertThrows(IllegalArgumentException.class, () -> tree.inclusion(5));
    assertThrows(IllegalArgumentException.class, () -> tree.inclusion(-1));
    assertThrows(IllegalArgumentException.class, () -> tree.consistency(6));
    assertThrows(IllegalArgumentException.class, () -> new MerkleTree(TREE, -1));
  }
}
