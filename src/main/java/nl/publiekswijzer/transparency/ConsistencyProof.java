// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.util.ArrayList;
import java.util.List;

/**
 * That a log only grew between two of its sizes.
 *
 * @param from the earlier size
 * @param until the later size
 */
public record ConsistencyProof(long from, long until, List<Hash> hashes) {
  public ConsistencyProof {
    hashes = List.copyOf(hashes);
  }

  /**
   * Makes both roots of the hashes (RFC 9162, section 2.1.4.2). Anything follows from a log without
   * leaves, and a log from itself, without hashes.
   */
  public boolean holds(Hash earlier, Hash later) {
    if (from < 0 || from > until) {
      return false;
    }
    if (from == until) {
      return hashes.isEmpty() && earlier.equals(later);
    }
    if (from == 0) {
      return hashes.isEmpty() && earlier.equals(Hash.ofNothing());
    }
    return !hashes.isEmpty() && connect(earlier, later);
  }

  private boolean connect(Hash earlier, Hash later) {
    var path = new ArrayList<Hash>();
    if (Long.bitCount(from) == 1) {
      path.add(earlier);
    }
    path.addAll(hashes);
    int shared = Long.numberOfTrailingZeros(from);
    long place = (from - 1) >> shared;
    long last = (until - 1) >> shared;
    Hash ofEarlier = path.get(0);
    Hash ofLater = path.get(0);
    for (Hash hash : path.subList(1, path.size())) {
      if (last == 0) {
        return false;
      }
      if ((place & 1) == 1 || place == last) {
        ofEarlier = Hash.ofNode(hash, ofEarlier);
        ofLater = Hash.ofNode(hash, ofLater);
        while ((place & 1) == 0 && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        ofLater = Hash.ofNode(ofLater, hash);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && ofEarlier.equals(earlier) && ofLater.equals(later);
  }
}
