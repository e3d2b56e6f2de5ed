package nl.publiekswijzer.member;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.publiekswijzer.household.AddressKey;
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
    return households.entrySet().stream()
        .map(
            e ->
                new MemberCell(
                    e.getKey(),
                    MemberCell.SPREAD,
                    Math.min(e.getValue(), index.households(e.getKey()))))
        .toList();
  }
}
