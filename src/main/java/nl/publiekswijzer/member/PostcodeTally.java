// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.publiekswijzer.household.AddressKey;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.PostcodeIndex;

/** Matches against postcodes only; distinct addresses of a postcode are its member households. */
public final class PostcodeTally implements HouseholdTally {
  private final PostcodeIndex index;
  private final Set<AddressKey> addresses = new HashSet<>();
  private final TreeMap<Integer, Integer> households = new TreeMap<>();

  public PostcodeTally(PostcodeIndex index) {
    this.index = index;
  }

  @Override
  public Match add(AddressKey address, boolean inside) {
    int postcode = index.counted(address.postcode());
    if (index.households(postcode) == 0) {
      return Match.UNKNOWN_POSTCODE;
    }
    if (inside && addresses.add(address)) {
      households.merge(postcode, 1, Integer::sum);
    }
    return Match.POSTCODE;
  }

  /** Never more member households than the postcode has households. */
  @Override
  public List<MemberCell> cells() {
    return households.keySet().stream()
        .map(postcode -> new MemberCell(postcode, MemberCell.SPREAD, counted(postcode)))
        .toList();
  }

  private int counted(int postcode) {
    return Math.min(households.get(postcode), index.households(postcode));
  }

  /**
   * Postcode, and which of its counted households. The figures know no more of an address; were
   * what was typed part of it, one figure could be drawn again by typing other house numbers.
   */
  @Override
  public void households(LongConsumer consumer) {
    for (int postcode : households.keySet()) {
      for (int i = 0; i < counted(postcode); i++) {
        consumer.accept(HouseholdNumber.of(postcode, i));
      }
    }
  }

  /** As far as members have six characters typed. */
  @Override
  public long largestBlock() {
    return addresses.stream()
        .map(AddressKey::postcode)
        .filter(Postcode::hasLetters)
        .collect(Collectors.groupingBy(postcode -> postcode, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }
}
