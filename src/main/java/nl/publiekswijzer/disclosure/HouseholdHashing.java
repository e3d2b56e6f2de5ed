// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes counted member households with their cards and branch and hashes each: the first 64 bits of
 * {@code HMAC-SHA256(key of the edition, id)}, and for the crossing these with the hash of cards
 * and branch. Lives while one file is taken in.
 */
public final class HouseholdHashing {
  private final EditionKey key;
  private final HashList households = new HashList();
  private final HashList crossings = new HashList();
  private final Map<String, Long> crossed = new HashMap<>();

  public HouseholdHashing(EditionKey key) {
    this.key = key;
  }

  /**
   * Takes one household, each once.
   *
   * @param crossing its cards and branch
   */
  public void accept(long household, String crossing) {
    households.add(household);
    crossings.add(crossed.computeIfAbsent(crossing, key::crossing));
  }

  /**
   * The set of all households that passed by, whatever their order, with the rows they are of.
   *
   * @param addresses of these rows
   */
  public MemberSet set(DeliveredRows rows, Sketch addresses, UploadRules rules) {
    long[] hashes = households.all();
    NumberHashes.replace(hashes, key.households());
    long[] crossing = crossings.all();
    Arrays.setAll(crossing, i -> Sketch.mixed(hashes[i] ^ crossing[i]));
    return new MemberSet(
        key.keyId(),
        digest(hashes),
        digest(crossing),
        rows.digest(),
        rows.sketch(rules),
        addresses,
        rows.size());
  }

  private static String digest(long[] hashes) {
    long[] sorted = hashes.clone();
    Arrays.parallelSort(sorted);
    return HashList.digest(sorted);
  }
}
