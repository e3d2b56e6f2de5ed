// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.Map;
import nl.publiekswijzer.analysis.GroupLine;
import nl.publiekswijzer.analysis.GroupReach;
import nl.publiekswijzer.publication.BroadGroups;

/** Broad groups that are members more or less often than all households, in sentences. */
record MemberGroups(BroadGroups groups) {
  static final String GROUPS = "groepen";
  private static final Words WORDS = Words.of(ReachParts.REACH);
  private static final int AVERAGE = 100;

  Part part() {
    var passages = new ArrayList<Passage>();
    if (groups.isTooFew()) {
      passages.addAll(WORDS.section("groepen.teweinig", GroupReach.LEAST, groups.areas()));
    } else if (groups.lines().isEmpty()) {
      passages.addAll(WORDS.section("groepen.geen"));
    }
    groups.lines().forEach(line -> passages.add(passage(line)));
    passages.addAll(WORDS.section("groepen.lezen", Dutch.whole((long) groups.areas())));
    return new Part(
        "tekst",
        GROUPS,
        Map.of("title", WORDS.text("groepen.titel"), "intro", WORDS.text("groepen.inleiding")),
        passages);
  }

  private static Passage passage(GroupLine line) {
    return Passage.text(
        WORDS.text("groepen." + line.group().name()),
        WORDS.text(
            line.index() > AVERAGE ? "groepen.vaker" : "groepen.minder",
            line.index(),
            line.from(),
            line.to()));
  }
}
