// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/** What is hidden in the tables by segment and subsegment (D1, D2, D3). */
final class TableHiding {
  private final Cells cells;
  private final Rules rules;
  private final MemberNoise noise;
  private final Map<Integer, ReleaseRule> hiddenHouseholds;

  TableHiding(Cells cells, Rules rules, MemberNoise noise) {
    this.cells = cells;
    this.rules = rules;
    this.noise = noise;
    this.hiddenHouseholds = hiddenHouseholds();
  }

  TableMaker households(ReleaseRecord record) {
    return new TableMaker(cells, hiddenHouseholds, rules, new Counting.Households(cells), record);
  }

  TableMaker members(ReleaseRecord record) {
    var drawn = new DrawnMembers(cells, noise);
    var rounding = new MemberRounding(cells, drawn, rules.rounding());
    var counting = new Counting.Members(cells, rounding, noise.bound() > 0);
    return new TableMaker(cells, hiddenMembers(drawn), rules, counting, record);
  }

  private Map<Integer, ReleaseRule> hiddenHouseholds() {
    var sizes = cells.all().stream().map(c -> BigFraction.of(c.households())).toList();
    var cover = new HouseholdCover(cells, rules.threshold());
    var suppression = new Suppression(cells, sizes, cover);
    for (int i = 0; i < cells.all().size(); i++) {
      long count = cells.all().get(i).households();
      if (count > 0 && count < rules.threshold()) {
        suppression.hide(i, ReleaseRule.D1);
      }
    }
    return suppression.hidden();
  }

  /** Where the household count is hidden, everything that follows from it is hidden (D2). */
  private Map<Integer, ReleaseRule> hiddenMembers(DrawnMembers drawn) {
    var sizes = IntStream.range(0, cells.all().size()).mapToObj(drawn::members).toList();
    var suppression = new Suppression(cells, sizes, new MemberCover(drawn, rules.threshold()));
    hiddenHouseholds.keySet().forEach(i -> suppression.hide(i, ReleaseRule.D2));
    for (int i = 0; i < cells.all().size(); i++) {
      if (cells.all().get(i).households() > 0 && drawn.isSmall(i, rules.threshold())) {
        suppression.hide(i, ReleaseRule.D1);
      }
    }
    return suppression.hidden();
  }
}
