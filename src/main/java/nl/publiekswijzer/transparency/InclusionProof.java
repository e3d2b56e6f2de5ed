// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.util.List;

/**
 * That a leaf stands in a log, as the siblings on its way to the root.
 *
 * @param index of the leaf, from 0
 * @param siblings from that of the leaf up to that below the root
 */
public record InclusionProof(long index, List<Hash> siblings) {
  public InclusionProof {
    siblings = List.copyOf(siblings);
  }

  /** Follows the way from the leaf (RFC 9162, section 2.1.3.2). */
  public boolean holds(Hash leaf, long size, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long place = index;
    long last = size - 1;
    Hash hash = leaf;
    for (Hash sibling : siblings) {
      if (last == 0) {
        return false;
      }
      if ((place & 1) == 1 || place == last) {
        hash = Hash.ofNode(sibling, hash);
        while ((place & 1) == 0 && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        hash = Hash.ofNode(hash, sibling);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }
}
