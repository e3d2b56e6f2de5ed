// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.segmentation.Channel;
import nl.publiekswijzer.segmentation.SegmentDescription;

/** What to do with each of the segments that the figures advise. */
record FocusPages(Content content, MemberFigures members) {
  private static final Words WORDS = Words.of(Opportunities.OPPORTUNITIES);

  Part part() {
    var advised = new Focus(members.segments()).advised();
    var themes = Themes.of(content);
    return new Part(
        "tekst",
        Opportunities.FOCUS,
        Map.of(
            "title", WORDS.text("focus.titel"),
            "intro", WORDS.text(advised.isEmpty() ? "focus.leeg" : "focus.inleiding")),
        advised.stream().flatMap(a -> passages(a, themes).stream()).toList());
  }

  private List<Passage> passages(Focus.Advised advised, Themes themes) {
    MemberLine line = advised.line();
    boolean win = advised.advice() == Focus.Advice.WIN;
    String key = win ? "focus.winnen" : "focus.houden";
    var passages = new ArrayList<Passage>();
    passages.add(
        Passage.text(
            WORDS.text(key, content.label(line.code())),
            WORDS.text(
                key + ".1",
                Dutch.decimal(line.penetration()),
                Dutch.decimal(members.penetration()),
                win ? Dutch.whole(line.potential()) : Dutch.decimal(line.share()))));
    content.description(line.code()).ifPresent(text -> passages.addAll(advice(text)));
    themes.of(line.code()).stream().findFirst().ifPresent(w -> passages.add(theme(w, line.code())));
    return passages;
  }

  private static List<Passage> advice(SegmentDescription text) {
    return List.of(
        Passage.item(WORDS.text("focus.kanaal", media(text))),
        Passage.item(WORDS.text("focus.doen", text.advice(), text.caution())));
  }

  private static String media(SegmentDescription text) {
    return text.media().stream().map(Channel::label).collect(Collectors.joining(", "));
  }

  private static Passage theme(Themes.Weighed weighed, String segment) {
    var aspect = weighed.theme().findLeadingAspect(segment).orElseThrow();
    return Passage.item(
        WORDS.text("focus.thema", weighed.theme().title(), aspect.label(), aspect.stress()));
  }
}
