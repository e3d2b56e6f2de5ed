// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Pictogram;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.segmentation.Channel;
import nl.publiekswijzer.segmentation.SegmentDescription;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.TextStyle;

/** What a card says of a segment: how to reach it, in which tone, about what. */
record CardTexts(Board board, Plan.Aim aim) {
  private static final TextStyle BODY = TextStyle.BODY;

  /** Words behind a drawing. */
  record Line(Pictogram pictogram, boolean dark, Paragraph words) {}

  private Optional<SegmentDescription> description() {
    return board.content().description(code());
  }

  private String code() {
    return aim.fact().code();
  }

  /** In the words of the library, or else of the segment. */
  String who() {
    return aim.sentence().isEmpty() ? aim.fact().portrait().who() : aim.sentence();
  }

  /** The best channel first. */
  List<Line> channels() {
    var lines = new ArrayList<Line>();
    for (Channel channel : media()) {
      boolean first = lines.isEmpty();
      String words = first ? board.words().text("doen.eerst", channel.label()) : channel.label();
      lines.add(
          new Line(
              pictogram(channel),
              false,
              Paragraph.of(first ? BODY.in(Face.SEMIBOLD) : BODY, words)));
    }
    return lines;
  }

  /** How many of a segment there are to win, or there are at all, and where. */
  static Paragraph place(Board board, SegmentFact fact, String where) {
    boolean members = fact.nonMembers() != null;
    long number = members ? fact.nonMembers() : fact.households();
    String word = board.words().text(members ? "doen.zonder.lid" : "doen.huishoudens");
    String end = where.isEmpty() || where.endsWith(".") ? where : where + ".";
    return Paragraph.of(TextStyle.SIDE.in(Face.BOLD), Dutch.whole(number))
        .then((" " + word + " " + end).stripTrailing(), Face.REGULAR);
  }

  /** How many of a segment are members, or how much of all households it is, and where. */
  static Paragraph standing(Board board, SegmentFact fact) {
    String where = board.maps().where(fact.code());
    String place =
        where.isEmpty() || !board.hasMap() ? "" : " " + board.words().text("doen.in", where);
    var bold = BODY.in(Face.BOLD);
    if (fact.reach() == null) {
      String share = board.words().text("doen.deel", Dutch.decimal(fact.share()));
      return Paragraph.of(bold, share).then(place, Face.REGULAR);
    }
    String rest = board.words().text("doen.van.uw.leden", Dutch.decimal(fact.memberShare()));
    return Paragraph.of(bold, board.words().text("doen.is.lid", Dutch.decimal(fact.reach())))
        .then(rest + place, Face.REGULAR);
  }

  /** In one line. */
  Optional<Line> channelsTogether() {
    var media = media();
    return media.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Line(
                pictogram(media.get(0)),
                false,
                Paragraph.of(
                    BODY, String.join(", ", media.stream().map(CardTexts::brief).toList()))));
  }

  private static String brief(Channel channel) {
    return channel == Channel.SCHOOL ? "school en opvang" : channel.label();
  }

  private List<Channel> media() {
    return description().map(SegmentDescription::media).orElse(List.of());
  }

  Optional<Line> tone() {
    return description().map(d -> line(Pictogram.TONE, "doen.toon", d.tone()));
  }

  /** The theme that appeals most, and what to stress in it. */
  Optional<Line> theme() {
    return board.themes().of(code()).stream()
        .findFirst()
        .flatMap(
            weighed ->
                weighed
                    .theme()
                    .findLeadingAspect(code())
                    .map(
                        aspect ->
                            new Line(
                                Pictogram.THEME,
                                false,
                                Paragraph.of(
                                        BODY.in(Face.BOLD),
                                        board.words().text("doen.thema", weighed.theme().title()))
                                    .then(" " + aspect.stress(), Face.REGULAR))));
  }

  Optional<Line> advice() {
    return description().map(d -> line(Pictogram.DO, "doen.wel", d.advice()));
  }

  Optional<Line> caution() {
    return description()
        .map(d -> line(Pictogram.DO_NOT, "doen.niet", d.caution()))
        .map(l -> new Line(l.pictogram(), true, l.words()));
  }

  private Line line(Pictogram pictogram, String word, String text) {
    return new Line(
        pictogram,
        false,
        Paragraph.of(BODY.in(Face.BOLD), board.words().text(word)).then(" " + text, Face.REGULAR));
  }

  static Pictogram pictogram(Channel channel) {
    return switch (channel) {
      case LOCAL_PAPER -> Pictogram.PAPER;
      case ONLINE_ADVERTISEMENT -> Pictogram.ADVERTISEMENT;
      case SOCIAL_MEDIA -> Pictogram.SOCIAL_MEDIA;
      case SCHOOL -> Pictogram.SCHOOL;
      case NEIGHBOURHOOD_TEAM -> Pictogram.TEAM;
      case ASSOCIATION -> Pictogram.ASSOCIATION;
      case NEWSLETTER -> Pictogram.NEWSLETTER;
      case POSTER -> Pictogram.POSTER;
      case DESK -> Pictogram.DESK;
    };
  }
}
