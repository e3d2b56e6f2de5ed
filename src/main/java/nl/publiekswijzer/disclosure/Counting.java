// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import org.apache.commons.numbers.fraction.BigFraction;

/** What a table tells of its cells: households exactly, or members as drawn and rounded. */
sealed interface Counting permits Counting.Households, Counting.Members {
  /** Published members of several cells together; 0 in a table without members. */
  long members(int... some);

  CellRelease shown(int... some);

  CellRelease hidden(ReleaseRule rule, int... some);

  /** Counts households only. */
  record Households(Cells cells) implements Counting {
    @Override
    public long members(int... some) {
      return 0;
    }

    @Override
    public CellRelease shown(int... some) {
      return release(ReleaseRule.EXACT, cells.sum(some).households(), some);
    }

    @Override
    public CellRelease hidden(ReleaseRule rule, int... some) {
      return release(rule, null, some);
    }

    private CellRelease release(ReleaseRule rule, Long published, int... some) {
      var counted = BigFraction.of(cells.sum(some).households());
      return new CellRelease(CellRelease.HOUSEHOLDS, cells.name(some), rule, counted, published);
    }
  }

  /** Counts members too. */
  record Members(Cells cells, MemberRounding rounding, boolean noisy) implements Counting {
    @Override
    public long members(int... some) {
      return rounding.published(some);
    }

    @Override
    public CellRelease shown(int... some) {
      return release(noisy ? ReleaseRule.OB_1 : ReleaseRule.D4, members(some), some);
    }

    @Override
    public CellRelease hidden(ReleaseRule rule, int... some) {
      return release(rule, null, some);
    }

    private CellRelease release(ReleaseRule rule, Long published, int... some) {
      var counted = cells.sum(some).members();
      return new CellRelease(CellRelease.MEMBERS, cells.name(some), rule, counted, published);
    }
  }
}
