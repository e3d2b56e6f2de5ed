// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;

/**
 * One thing worth telling, found by a fixed rule.
 *
 * @param figure the number that stands out, as printed; empty where none does
 * @param words what goes into the sentence of the rule, as printed
 */
record Finding(Rule rule, String figure, List<String> words) {
  Finding {
    words = List.copyOf(words);
  }

  /** The rules, each with one sentence in the bundle of the summary. */
  enum Rule {
    TOP_THREE(WorkAreaTables.AREA),
    UNDER(WorkAreaTables.AREA),
    HIGHEST(MemberTables.MEMBERS),
    LOWEST(MemberTables.MEMBERS),
    MOST_MEMBERS(MemberTables.MEMBERS),
    KEEP(MemberTables.MEMBERS),
    NO_CORE(MemberTables.MEMBERS),
    REACH(MemberTables.MEMBERS),
    NO_REACH(MemberTables.MEMBERS),
    LISTEN(MemberTables.MEMBERS),
    NEIGHBOURHOODS(Neighbourhoods.NEIGHBOURHOODS),
    WIN_AREA(ReachTable.REACH),
    LISTEN_AREA(ReachTable.REACH),
    CHANGE(Changes.CHANGES),
    TOTAL_CHANGE(Changes.CHANGES),
    NO_TOTAL_CHANGE(Changes.CHANGES),
    NO_CHANGE(Changes.CHANGES),
    AREA_CHANGE(Changes.CHANGES),
    ESTIMATED(Accountability.ACCOUNTABILITY),
    BY_POSTCODE(Accountability.ACCOUNTABILITY),
    INCOMPLETE(MemberFileCounts.MEMBER_FILE),
    FEW_RECOGNISED(MemberFileCounts.MEMBER_FILE),
    MANY_UNCERTAIN(MemberTables.MEMBERS),
    VERIFY(Accountability.ACCOUNTABILITY);

    private final String part;

    Rule(String part) {
      this.part = part;
    }

    /** The part of the document that holds the figures. */
    String part() {
      return part;
    }
  }
}
