// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

/**
 * The pseudonyms of one member file that passed by, eight bytes each and none of them as text. Of
 * 600,000 different ones two are taken for one in a hundred million files.
 */
final class Pseudonyms {
  private static final long FIRST_FACTOR = 0x100000001b3L;
  private static final long FIRST_BASIS = 0xcbf29ce484222325L;

  /** Stands for an empty place; what is hashed to it is moved by one. */
  private static final long NONE = 0;

  private long[] places = new long[1 << 10];
  private int size;

  /** Whether it passed by before; an empty one says nothing. */
  boolean isRepeat(String pseudonym) {
    if (pseudonym.isEmpty()) {
      return false;
    }
    if (2 * size >= places.length) {
      grow();
    }
    long hash = hash(pseudonym);
    int place = place(hash);
    if (places[place] == hash) {
      return true;
    }
    places[place] = hash;
    size++;
    return false;
  }

  /** Where it stands, or may be put. */
  private int place(long hash) {
    int place = (int) (hash >>> 32) & places.length - 1;
    while (places[place] != NONE && places[place] != hash) {
      place = place + 1 & places.length - 1;
    }
    return place;
  }

  private void grow() {
    long[] before = places;
    places = new long[2 * before.length];
    for (long hash : before) {
      if (hash != NONE) {
        places[place(hash)] = hash;
      }
    }
  }

  /** FNV-1a, and mixed so that every bit of it depends on every character. */
  private static long hash(String text) {
    long hash = FIRST_BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FIRST_FACTOR;
    }
    hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
    hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
    hash ^= hash >>> 32;
    return hash == NONE ? 1 : hash;
  }
}
