// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What is hidden of the members of the parts of a whole (D1, D3, D5 and the floor of a row). */
final class PartHiding {
  private final Cells cells;
  private final Rules rules;
  private final MemberNoise noise;
  private final DrawnMembers drawn;

  /**
   * @param cells parts with households only
   */
  PartHiding(Cells cells, Rules rules, MemberNoise noise) {
    this.cells = cells;
    this.rules = rules;
    this.noise = noise;
    this.drawn = new DrawnMembers(cells, noise);
  }

  /** Published members by code. */
  Map<String, Long> published(ReleaseRecord record) {
    var hidden = hidden();
    var rounding = new MemberRounding(cells, drawn, rules.rounding());
    var counting = new Counting.Members(cells, rounding, noise.bound() > 0);
    var published = new HashMap<String, Long>();
    for (int i : cells.subsegments()) {
      if (hidden.containsKey(i)) {
        record.add(counting.hidden(hidden.get(i), i));
      } else {
        record.add(counting.shown(i));
        published.put(cells.all().get(i).code(), counting.members(i));
      }
    }
    return published;
  }

  private Map<Integer, ReleaseRule> hidden() {
    var sizes = IntStream.range(0, cells.all().size()).mapToObj(drawn::members).toList();
    var suppression = new Suppression(cells, sizes, new PartCover(cells, drawn, rules));
    for (int i : cells.subsegments()) {
      if (drawn.isSmall(i, rules.threshold())) {
        suppression.hide(i, ReleaseRule.D1);
      } else if (isBelowAFloor(i)) {
        suppression.hide(i, ReleaseRule.D5);
      }
    }
    return suppression.hidden();
  }

  private boolean isBelowAFloor(int part) {
    return cells.sum(part).households() < rules.workArea()
        || drawn.mayBeBelow(drawn.members(part), rules.row());
  }
}
