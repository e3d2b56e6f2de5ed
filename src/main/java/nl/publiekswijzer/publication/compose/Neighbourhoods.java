// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.Map;
import nl.publiekswijzer.analysis.FifthsLine;
import nl.publiekswijzer.publication.Fifths;

/** Neighbourhoods with many households of a segment beside those with few, in sentences. */
record Neighbourhoods(Content content, Fifths fifths) {
  static final String NEIGHBOURHOODS = "buurten";
  private static final Words WORDS = Words.of(ReachParts.REACH);

  Part part() {
    var passages = new ArrayList<Passage>();
    fifths.lines().forEach(line -> passages.add(passage(line)));
    passages.addAll(WORDS.section("buurten.lezen", fifths.areas(), fifths.told()));
    return new Part(
        "tekst",
        NEIGHBOURHOODS,
        Map.of("title", WORDS.text("buurten.titel"), "intro", WORDS.text("buurten.inleiding")),
        passages);
  }

  private Passage passage(FifthsLine line) {
    return Passage.text(content.label(line.code()), sentence(line));
  }

  private static String sentence(FifthsLine line) {
    return WORDS.text(
        line.isShown() ? "buurten.verschil" : "buurten.geenverschil",
        Dutch.decimal(line.mostReach()),
        Dutch.decimal(line.leastReach()),
        Dutch.decimal(line.mostShare()),
        Dutch.decimal(line.leastShare()),
        Dutch.signed(line.difference()),
        Dutch.signed(line.from()),
        Dutch.signed(line.to()));
  }
}
