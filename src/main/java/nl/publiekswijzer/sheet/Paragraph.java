// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Point;

/**
 * A paragraph before it has lines.
 *
 * @param runs one after the other, without anything between them
 * @param indent of the first line in points
 */
public record Paragraph(TextStyle style, List<Run> runs, double indent) {
  private static final double ROUNDING = 0.01;
  private static final Pattern AFTER_SPACE = Pattern.compile("(?<= )");
  private static final Pattern AFTER_HYPHEN = Pattern.compile("(?<=\\p{L}-)(?=\\p{L})");
  private static final Predicate<String> NUMBER = Pattern.compile("\\d").asPredicate();

  public Paragraph {
    runs = List.copyOf(runs);
  }

  /** A line: pieces of runs, as far as they stand in it. */
  private record Line(List<Run> runs) {}

  public static Paragraph of(TextStyle style, String text) {
    return new Paragraph(style, List.of(new Run(text, style.face(), style.colour())), 0);
  }

  /** Followed by the same style in another weight. */
  public Paragraph then(String text, nl.publiekswijzer.figure.Face face) {
    var more = new ArrayList<>(runs);
    more.add(new Run(text, face, style.colour()));
    return new Paragraph(style, more, indent);
  }

  /** The same with its first line further to the right. */
  public Paragraph indented(double points) {
    return new Paragraph(style, runs, points);
  }

  /** The same in which words wider than so many points may be cut between any two letters. */
  public Paragraph breaking(double width) {
    var cut = runs.stream().flatMap(run -> split(run).flatMap(word -> cut(word, width))).toList();
    return new Paragraph(style, cut, indent);
  }

  private Stream<Run> cut(Run word, double width) {
    var parts = Stream.<Run>builder();
    String left = word.text();
    while (width(left.stripTrailing(), word) > width + ROUNDING) {
      int fit = fitting(left, word, width);
      parts.add(new Run(left.substring(0, fit), word.face(), word.colour()));
      left = left.substring(fit);
    }
    return parts.add(new Run(left, word.face(), word.colour())).build();
  }

  /** How many letters of a word go into so many points; one at least. */
  private int fitting(String text, Run run, double width) {
    int fit = text.offsetByCodePoints(0, 1);
    int next = fit;
    while (next < text.length() && width(text.substring(0, next), run) <= width) {
      fit = next;
      next = text.offsetByCodePoints(next, 1);
    }
    return fit;
  }

  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** Set in lines of at most so many points; a longer word stands out at the right. */
  public SetText set(double width) {
    var lines = new ArrayList<Line>();
    var line = new ArrayList<Run>();
    double used = indent;
    for (Run word : words()) {
      double wide = width(word.text().stripTrailing(), word);
      if (!line.isEmpty() && used + wide > width + ROUNDING) {
        lines.add(new Line(List.copyOf(line)));
        line.clear();
        used = 0;
      }
      line.add(word);
      used += width(word.text(), word);
    }
    lines.add(new Line(List.copyOf(line)));
    return new SetText(
        style,
        IntStream.range(0, lines.size())
            .mapToObj(i -> marks(lines.get(i), i == 0 ? indent : 0))
            .toList());
  }

  /** Marks of a line whose baseline lies at 0. */
  private List<Mark.Text> marks(Line line, double from) {
    var marks = new ArrayList<Mark.Text>();
    double x = from;
    for (Run run : joined(line.runs())) {
      var lettering =
          new Mark.Lettering(style.size(), run.face(), run.colour(), style.spacing(), 0);
      marks.add(new Mark.Text(new Point(x, 0), Mark.Align.START, run.text(), lettering));
      x += lettering.width(run.text());
    }
    return marks;
  }

  private static List<Run> joined(List<Run> runs) {
    var joined = new ArrayList<Run>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      boolean same =
          last >= 0
              && joined.get(last).face() == run.face()
              && joined.get(last).colour().equals(run.colour());
      if (same) {
        joined.set(last, new Run(joined.get(last).text() + run.text(), run.face(), run.colour()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private double width(String text, Run run) {
    return style.lettering(run.face()).width(text);
  }

  /** Cut behind every space, and behind hyphens between letters. A number stays whole. */
  private List<Run> words() {
    return runs.stream().flatMap(Paragraph::split).toList();
  }

  private static Stream<Run> split(Run run) {
    return AFTER_SPACE
        .splitAsStream(run.text())
        .filter(word -> !word.isEmpty())
        .flatMap(word -> NUMBER.test(word) ? Stream.of(word) : AFTER_HYPHEN.splitAsStream(word))
        .map(word -> new Run(word, run.face(), run.colour()));
  }
}
