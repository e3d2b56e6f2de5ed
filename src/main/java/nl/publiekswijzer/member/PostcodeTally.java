// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.PostcodeIndex;

/** Matches against postcodes only; distinct addresses of a postcode are its member households. */
public final class PostcodeTally implements HouseholdTally {
  private static final int NUMBER_BITS = 17;
  private static final int CODE_BITS = Crossed.BITS;

  private final PostcodeIndex index;

  /** By address. */
  private final CardRows rows = new CardRows();

  public PostcodeTally(PostcodeIndex index) {
    this.index = index;
  }

  @Override
  public Match add(MemberAddress typed, Card card) {
    var address = typed.key();
    if (index.households(index.counted(address.postcode())) == 0) {
      return Match.UNKNOWN_POSTCODE;
    }
    long place = (long) address.postcode() << NUMBER_BITS | address.number();
    rows.add(place << Additions.BITS | card.addition(), card);
    return Match.POSTCODE;
  }

  @Override
  public List<Match> outcomes() {
    return List.of(Match.POSTCODE, Match.UNKNOWN_NUMBER);
  }

  /** Never more than the postcode has households. */
  @Override
  public void visit(Additions additions, HouseholdVisitor visitor) {
    int counted = -1;
    int left = 0;
    for (long household : rows.households()) {
      long place = household >>> Additions.BITS;
      int own = index.counted((int) (place >>> NUMBER_BITS));
      left = own == counted ? left : index.households(own);
      counted = own;
      if (left-- > 0) {
        int addition = (int) household & (1 << Additions.BITS) - 1;
        visitor.visit(place, additions.meaning(addition), MemberCell.SPREAD);
      }
    }
  }

  /**
   * A household's number is its postcode, and which of the counted ones there it is. The figures
   * know no more of an address; were what was typed part of it, one figure could be drawn again by
   * typing other house numbers.
   */
  @Override
  public CountedHouseholds counted(Crossed crossed) {
    var packed = new Longs();
    var counted = new CountedHouseholds();
    rows.visit(
        crossed,
        (household, code) -> {
          int typed = (int) (household >>> Additions.BITS + NUMBER_BITS);
          packed.add((long) index.counted(typed) << CODE_BITS | code);
        });
    count(packed.sorted(), counted);
    return counted;
  }

  /** Never more member households than the postcode, and all of its area, have households. */
  private void count(long[] packed, CountedHouseholds counted) {
    var sample = new CodeSample();
    int area = 0;
    int left = 0;
    for (int i = 0; i < packed.length; i++) {
      int postcode = (int) (packed[i] >>> CODE_BITS);
      sample.add((int) packed[i] & (1 << CODE_BITS) - 1);
      if (i + 1 == packed.length || packed[i + 1] >>> CODE_BITS != postcode) {
        int ordinal = 0;
        left = Postcode.area(postcode) == area ? left : index.ofArea(Postcode.area(postcode));
        area = Postcode.area(postcode);
        for (int code : sample.take(Math.min(left, index.households(postcode)))) {
          left--;
          long number = HouseholdNumber.of(postcode, ordinal++);
          counted.add(number, postcode, MemberCell.SPREAD, code);
        }
      }
    }
  }
}
