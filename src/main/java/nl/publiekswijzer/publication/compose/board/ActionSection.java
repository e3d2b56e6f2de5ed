// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportPiece.Card;
import nl.publiekswijzer.publication.ReportPiece.Line;
import nl.publiekswijzer.publication.ReportPiece.Text;
import nl.publiekswijzer.publication.ReportSection;

/** The fourth page of the board report, for the screen. */
record ActionSection(Board board, Plan plan) {
  ReportSection section() {
    var pieces = new ArrayList<ReportPiece>();
    add(pieces, ActionPage.large(plan), true);
    add(pieces, ActionPage.small(plan), false);
    return new ReportSection(
        ActionPage.ANCHOR,
        board.words().text("doen.hoofdstuk"),
        PageTop.title(plan.titles()),
        plan.lead(),
        pieces,
        "");
  }

  private void add(List<ReportPiece> pieces, List<Plan.Aim> aims, boolean large) {
    if (!aims.isEmpty()) {
      pieces.add(new Text(board.words().text(ActionPage.word(plan, aims)), ""));
      aims.forEach(aim -> pieces.add(card(aim, large)));
    }
  }

  private Card card(Plan.Aim aim, boolean large) {
    var fact = aim.fact();
    var card = new SegmentCard(board, fact);
    var texts = new CardTexts(board, aim);
    var lines = new ArrayList<Line>();
    if (!texts.who().isEmpty()) {
      lines.add(new Line("", texts.who()));
    }
    String where = board.hasMap() ? card.place() : "";
    lines.add(
        SegmentCard.line(
            large ? CardTexts.place(board, fact, where) : CardTexts.standing(board, fact)));
    channels(texts).ifPresent(lines::add);
    Stream.of(texts.tone(), texts.theme(), texts.advice(), texts.caution())
        .flatMap(Optional::stream)
        .forEach(line -> lines.add(SegmentCard.line(line.words())));
    aim(aim).ifPresent(lines::add);
    return card.of(1, lines);
  }

  /** The best first. */
  private static Optional<Line> channels(CardTexts texts) {
    var channels = texts.channels().stream().map(line -> line.words().text()).toList();
    if (channels.isEmpty()) {
      return Optional.empty();
    }
    var others = channels.subList(1, channels.size());
    return Optional.of(
        new Line(
            channels.get(0),
            others.stream().map(c -> ", " + c).collect(Collectors.joining()).strip()));
  }

  /** Empty where there is nothing to fill in by hand. */
  private Optional<Line> aim(Plan.Aim aim) {
    if (!aim.keep() && aim.more() == 0) {
      return Optional.empty();
    }
    var words = plan.words(aim);
    String goal = board.words().text("doen.doel");
    return Optional.of(
        new Line(goal + " " + words.get(0), String.join(" ", words.subList(1, words.size()))));
  }
}
