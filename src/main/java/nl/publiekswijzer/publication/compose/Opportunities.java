// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.segmentation.Channel;
import nl.publiekswijzer.segmentation.SegmentDescription;

/** Who is no member yet, whom the figures advise to aim at, and how they are reached. */
record Opportunities(Content content, MemberFigures members) {
  static final String OPPORTUNITIES = "kansen";
  static final String FOCUS = "focus";
  private static final Words WORDS = Words.of(OPPORTUNITIES);
  private static final int CHANNELS = 3;

  /** One printed segment of one of the tables. */
  record Row(
      String table,
      String heading,
      String label,
      String first,
      String second,
      String third,
      String fourth,
      String fifth) {}

  List<Part> parts() {
    return List.of(tables(), new FocusPages(content, members).part());
  }

  Part tables() {
    var rows = new ArrayList<Row>();
    members.segments().stream()
        .filter(l -> l.standsAlone() && !Content.isEmpty(l))
        .forEach(l -> rows.add(potential(l)));
    content.segments().forEach(s -> channels(s).ifPresent(rows::add));
    long together =
        members.segments().stream()
            .filter(l -> l.standsAlone() && l.potential() != null)
            .mapToLong(MemberLine::potential)
            .sum();
    return new Part(
        OPPORTUNITIES,
        OPPORTUNITIES,
        Map.of(
            "title", WORDS.text("titel"),
            "intro",
                WORDS.text(
                    "inleiding", Dutch.decimal(members.penetration()), Dutch.whole(together)),
            "note", WORDS.text("noot")),
        rows);
  }

  private Row potential(MemberLine line) {
    return new Row(
        "potentieel",
        WORDS.text("potentieel.kop"),
        content.label(line.code()),
        Dutch.whole(line.nonMembers()),
        Dutch.decimal(line.penetration()),
        Dutch.whole(line.potential()),
        line.quadrant() == null ? Dutch.DASH : MemberTables.quadrant(line.quadrant()),
        new Focus(members.segments())
            .advice(line.code())
            .map(advice -> WORDS.text(advice.name()))
            .orElse(""));
  }

  /** Empty where nothing is known of the channels to a segment. */
  private Optional<Row> channels(CatalogueEntry segment) {
    return content
        .description(segment.code())
        .map(SegmentDescription::media)
        .filter(media -> media.size() >= CHANNELS)
        .map(media -> media.stream().map(Channel::label).toList())
        .map(
            media ->
                new Row(
                    "kanalen",
                    WORDS.text("kanalen.kop"),
                    content.label(segment.code()),
                    media.get(0),
                    media.get(1),
                    media.get(2),
                    null,
                    null));
  }
}
