// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.MemberFigures;

/** How to read the figures, with one line of this publication worked out. */
final class ReadingGuide {
  private static final Words WORDS = Words.of("leeswijzer");

  private ReadingGuide() {}

  static Part part(Content content) {
    return new Part(
        "tekst",
        "leeswijzer",
        Map.of(
            "title", WORDS.text("titel"),
            "conclusion", Conclusions.plain("leeswijzer"),
            "intro", WORDS.text("inleiding")),
        passages(content));
  }

  private static List<Passage> passages(Content content) {
    var passages = new ArrayList<Passage>();
    passages.addAll(WORDS.section("segment"));
    content.area().ifPresent(area -> passages.addAll(area(content, area)));
    content.members().ifPresent(members -> passages.addAll(members(content, members)));
    passages.addAll(WORDS.section("verborgen"));
    passages.addAll(WORDS.section(new Sources(content.subject()).precision()));
    return passages;
  }

  private static List<Passage> area(Content content, AreaFigures area) {
    var passages = new ArrayList<Passage>();
    passages.addAll(WORDS.against(content).section("index", Dutch.whole(area.baseHouseholds())));
    area.segments().stream()
        .filter(l -> l.standsAlone() && l.index() != null)
        .max(Comparator.comparing(WorkAreaLine::households))
        .ifPresent(l -> passages.addAll(example(content, area, l)));
    return passages;
  }

  private static List<Passage> example(Content content, AreaFigures area, WorkAreaLine line) {
    return WORDS
        .against(content)
        .section(
            "voorbeeld",
            content.figures().name(line.code()),
            Dutch.whole(line.households()),
            Dutch.whole(area.households()),
            Dutch.decimal(line.share()),
            Dutch.decimal(line.baseShare()),
            Dutch.whole(line.index()),
            WORDS.text("band." + line.band()));
  }

  /** Of members that are known by postcode only. */
  private static List<Passage> reach(MemberFigures members) {
    var passages = new ArrayList<Passage>();
    passages.addAll(WORDS.section("bereik", Dutch.decimal(members.penetration())));
    passages.addAll(WORDS.section("afgerond.bereik"));
    return passages;
  }

  private static List<Passage> members(Content content, MemberFigures members) {
    if (content.tellsReachByArea()) {
      return reach(members);
    }
    var passages = new ArrayList<Passage>();
    passages.addAll(WORDS.section("leden", Dutch.decimal(members.penetration())));
    members.segments().stream()
        .filter(l -> l.standsAlone() && l.index() != null)
        .max(Comparator.comparing(MemberLine::members))
        .ifPresent(
            l ->
                passages.addAll(
                    WORDS.section(
                        "ledenvoorbeeld",
                        content.figures().name(l.code()),
                        Dutch.whole(l.members()),
                        Dutch.decimal(l.penetration()),
                        Dutch.decimal(l.share()),
                        Dutch.decimal(l.areaShare()),
                        Dutch.whole(l.index()))));
    passages.addAll(WORDS.section("onzeker"));
    passages.addAll(WORDS.section("afgerond"));
    return passages;
  }
}
