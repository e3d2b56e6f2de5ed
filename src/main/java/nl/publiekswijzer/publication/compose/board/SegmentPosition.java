// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.segmentation.SegmentPortrait;

/** The subsegments by age and welfare; those of one segment in its colour, all others grey. */
record SegmentPosition(Board board, SegmentFact fact) {
  /** Ends of the bands of age on the axis of the catalogue, in per cent. */
  private static final double[] BANDS = {29, 56, 78, 100};

  private static final Colour GREY = Colour.of("#CBD1D4");
  private static final double TOP = 20;
  private static final double AXIS = 24;
  private static final double LETTER_FROM = 7;
  private static final double LARGEST = 21;
  private static final double PERCENT = 100;
  private static final double[] WELFARE = {35, 50, 68};

  /** A circle. */
  private record Dot(CatalogueEntry entry, Point at, double radius, boolean own) {}

  private Map<String, CatalogueEntry> entries() {
    return board.content().figures().catalogue().stream()
        .filter(e -> e.parent() != null)
        .collect(Collectors.toMap(CatalogueEntry::code, Function.identity()));
  }

  private List<WorkAreaLine> lines() {
    return board.content().area().map(AreaFigures::subsegments).orElse(List.of()).stream()
        .filter(l -> l.standsAlone() && l.households() != null && l.households() > 0)
        .toList();
  }

  boolean isEmpty() {
    var entries = entries();
    return lines().stream()
        .noneMatch(
            l ->
                entries.containsKey(l.code())
                    && entries.get(l.code()).parent().equals(fact.code()));
  }

  /** Its age and its purse, by the mean of its subsegments here. */
  String title() {
    var entries = entries();
    double households = 0;
    double welfare = 0;
    for (WorkAreaLine line : lines()) {
      var entry = entries.get(line.code());
      if (entry != null && entry.parent().equals(fact.code())) {
        households += line.households();
        welfare += line.households() * (double) entry.welfare();
      }
    }
    double mean = households == 0 ? 0 : welfare / households;
    int purse = 0;
    while (purse < WELFARE.length && mean >= WELFARE[purse]) {
      purse++;
    }
    String phase = fact.portrait().phase().map(SegmentPortrait.Phase::word).orElse("anders");
    return board.words().text("beurs." + purse, board.words().text("plek." + phase));
  }

  Figure figure(double width, double height) {
    var marks = new ArrayList<Mark>();
    double bottom = height - AXIS;
    bands(marks, width, bottom);
    for (Dot dot : dots(width, bottom)) {
      Paint paint =
          dot.own()
              ? new Paint(List.of(fact.colour().fill()), List.of(Palette.INK), 1.1)
              : new Paint(List.of(GREY), List.of(Palette.PAPER), 0.8);
      marks.add(new Mark.Circle(dot.at(), dot.radius(), paint));
      label(marks, dot);
    }
    String title = board.words().text("segment.plek");
    return new Figure(title, alternative(), new Scene(width, height, marks));
  }

  private void bands(List<Mark> marks, double width, double bottom) {
    var grey = new Mark.Lettering(8.5, Face.REGULAR, Palette.MUTED);
    var phases = SegmentPortrait.Phase.values();
    boolean known = fact.portrait().phase().isPresent();
    double from = 0;
    for (int i = 0; i < BANDS.length && known; i++) {
      double x = 4 + (width - 8) * from / PERCENT;
      double to = 4 + (width - 8) * BANDS[i] / PERCENT;
      if (i % 2 == 0) {
        marks.add(new Mark.Rectangle(x, TOP, to - x, bottom - TOP, Paint.filled(Palette.TINT)));
      }
      boolean own = fact.portrait().phase().get() == phases[i];
      marks.add(
          new Mark.Text(
              new Point((x + to) / 2, bottom + 10),
              Mark.Align.MIDDLE,
              board.words().text("band." + phases[i].word()),
              own ? new Mark.Lettering(8.5, Face.BOLD, Palette.INK) : grey));
      from = BANDS[i];
    }
    marks.add(
        new Mark.Text(
            new Point(4, 12), Mark.Align.START, "↑ " + board.words().text("omslag.ruim"), grey));
    marks.add(
        new Mark.Text(
            new Point(width - 2, bottom + 21),
            Mark.Align.END,
            board.words().text("segment.leeftijd"),
            grey));
  }

  /** Large ones first; those of the segment over the others. */
  private List<Dot> dots(double width, double bottom) {
    var entries = entries();
    double most = lines().stream().mapToLong(WorkAreaLine::households).max().orElse(1);
    double scale = LARGEST / Math.sqrt(most);
    return lines().stream()
        .filter(l -> entries.containsKey(l.code()))
        .map(
            l -> {
              var entry = entries.get(l.code());
              double x = 4 + (width - 8) * entry.age() / PERCENT;
              double y = bottom - 8 - (bottom - TOP - 16) * entry.welfare() / PERCENT;
              return new Dot(
                  entry,
                  new Point(x, y),
                  Math.max(0.8, scale * Math.sqrt(l.households())),
                  entry.parent().equals(fact.code()));
            })
        .sorted(
            Comparator.comparing(Dot::own)
                .thenComparing(Comparator.comparingDouble(Dot::radius).reversed()))
        .toList();
  }

  private void label(List<Mark> marks, Dot dot) {
    boolean wide = dot.radius() >= (dot.own() ? 11 : LETTER_FROM);
    if (dot.own()) {
      var lettering =
          wide
              ? new Mark.Lettering(9, Face.BOLD, fact.colour().text())
              : new Mark.Lettering(8, Face.SEMIBOLD, Palette.INK).haloed(2.4);
      double x = wide ? dot.at().x() : dot.at().x() + dot.radius() + 4;
      marks.add(
          new Mark.Text(
              new Point(x, dot.at().y() + 3),
              wide ? Mark.Align.MIDDLE : Mark.Align.START,
              dot.entry().code(),
              lettering));
    } else if (wide) {
      marks.add(
          new Mark.Text(
              new Point(dot.at().x(), dot.at().y() + 3),
              Mark.Align.MIDDLE,
              dot.entry().parent(),
              new Mark.Lettering(8.5, Face.SEMIBOLD, Palette.INK)));
    }
  }

  private String alternative() {
    var names =
        dots(1, 1).stream()
            .filter(Dot::own)
            .map(d -> d.entry().code() + " " + d.entry().name())
            .toList();
    return board.words().text("segment.plek.gelezen", fact.name(), title(), Rates.list(names, 3));
  }
}
