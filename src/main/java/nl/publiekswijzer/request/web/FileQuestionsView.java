// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.publiekswijzer.member.ColumnQuestion;
import nl.publiekswijzer.member.KindWord;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberColumn;
import nl.publiekswijzer.member.MemberKind;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.request.usecase.FileChoiceText;

/**
 * What the form of a member file asks beside the file.
 *
 * @param header digest of the names of the columns
 * @param columns none where they are clear
 * @param kept columns that were pointed out in a file of which something else is asked: name of the
 *     field, and of the column
 * @param words none where the file has none
 * @param since members who were active since that count as active
 * @param sheet of a workbook
 */
public record FileQuestionsView(
    String header,
    List<Column> columns,
    List<Choice> kept,
    List<Word> words,
    List<Choice> since,
    String sheet) {
  private static final Set<MemberColumn> NEEDED =
      Set.of(MemberColumn.POSTCODE, MemberColumn.NUMBER);
  private static final List<String> MONTHS = List.of("", "6", "12", "18", "24", "36");

  /** Something that can be chosen. */
  public record Choice(String value, String label, boolean chosen) {}

  /** What a column can be, with the columns of the file; number and street are one or the other. */
  public record Column(String field, String label, boolean optional, List<Choice> choices) {}

  /**
   * A word for a kind of card.
   *
   * @param id of its field
   * @param word as it is sent back; empty for all of a few rows
   * @param label as it is shown
   * @param asked whether it has to be said what it means
   */
  public record Word(
      String id, String word, String label, String rows, boolean asked, List<Choice> choices) {}

  /**
   * @param learnt what was learnt from a file; may be null
   * @param said what was said of it
   */
  static FileQuestionsView of(Object learnt, FileChoiceText said, Speech words) {
    var columns =
        learnt instanceof ColumnQuestion question ? columns(question, words) : List.<Column>of();
    var kinds = learnt instanceof MatchReport report ? words(report, words) : List.<Word>of();
    String header = learnt instanceof ColumnQuestion question ? question.header() : said.header();
    return new FileQuestionsView(
        header,
        columns,
        columns.isEmpty() ? kept(said) : List.of(),
        kinds,
        since(said, words),
        said.sheet());
  }

  private static List<Choice> kept(FileChoiceText said) {
    return said.columns().entrySet().stream()
        .map(e -> new Choice(FileFields.COLUMN + e.getKey(), e.getValue(), true))
        .toList();
  }

  /** Of a file whose columns are not read yet. */
  static List<Column> columns(ColumnQuestion question, Speech words) {
    if (question.found().isEmpty()) {
      return List.of();
    }
    return Stream.of(MemberColumn.values()).map(c -> column(c, question, words)).toList();
  }

  private static Column column(MemberColumn column, ColumnQuestion question, Speech words) {
    String label = words.get("request.file.column." + column.word());
    String proposed = question.proposed().getOrDefault(column, "");
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", words.get("request.file.column.none"), proposed.isEmpty()));
    question.found().stream()
        .distinct()
        .forEach(name -> choices.add(new Choice(name, name, name.equals(proposed))));
    return new Column(
        FileFields.COLUMN + column.word(),
        NEEDED.contains(column) ? label : label + " " + words.get("frame.optional"),
        !NEEDED.contains(column),
        choices);
  }

  private static List<Word> words(MatchReport report, Speech words) {
    var told = report.form().words();
    return IntStream.range(0, told.size())
        .mapToObj(i -> word("soort-" + (i + 1), told.get(i), words))
        .toList();
  }

  private static Word word(String id, KindWord word, Speech words) {
    var choices = new ArrayList<Choice>();
    if (word.isAsked()) {
      choices.add(new Choice("", words.get("request.file.word.choose"), true));
    }
    for (MemberKind kind : MemberKind.values()) {
      choices.add(
          new Choice(kind.word(), words.of("request.file.kind", kind), kind == word.kind()));
    }
    String label = word.word().isEmpty() ? words.get("request.file.word.few") : word.word();
    return new Word(
        id, word.word(), label, words.say("request.number", word.rows()), word.isAsked(), choices);
  }

  private static List<Choice> since(FileChoiceText said, Speech words) {
    return MONTHS.stream()
        .map(
            months ->
                new Choice(
                    months,
                    months.isEmpty()
                        ? words.get("request.file.since.none")
                        : words.say("request.file.since.months", Integer.parseInt(months)),
                    months.equals(said.activeSince())))
        .toList();
  }
}
