// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.ReachClasses;
import nl.publiekswijzer.analysis.SumCode;
import nl.publiekswijzer.area.Outline;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.LegendEntry;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.SegmentColour;
import nl.publiekswijzer.figure.ThematicMap;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.TextStyle;

/** The maps of a board report. */
final class BoardMaps {
  private static final int NAMED_PARTS = 3;
  private static final int MOST_NAMES = 40;

  private final Board board;
  private final Outline outer;

  BoardMaps(Board board) {
    this.board = board;
    var parts =
        board.parts().stream()
            .flatMap(line -> board.content().backdrop().plan().find(line.code()).stream())
            .toList();
    this.outer = parts.isEmpty() ? null : Outline.around(parts);
  }

  Outline outer() {
    return outer;
  }

  /** Where which segment is the largest, in the land around, with names and callouts. */
  ThematicMap bySegment() {
    var zones = zones(this::segmentZone);
    return new ThematicMap(outer, zones, List.of(), land(), places(), callouts(zones));
  }

  private ThematicMap.Zone segmentZone(PartLine line, Outline outline) {
    if (line.dominant() == null) {
      return hidden(line, outline);
    }
    var colour = colour(line.dominant());
    String letter = line.dominant().length() == 1 ? line.dominant() : "";
    return new ThematicMap.Zone(
        line.name(), outline, colour.paint(), colour.text(), line.dominant(), letter);
  }

  /** Of a sum the colour of its first segment. */
  private SegmentColour colour(String code) {
    String first = SumCode.segments(code).get(0);
    var codes = board.content().segments().stream().map(CatalogueEntry::code).toList();
    return SegmentColour.of(Math.max(0, codes.indexOf(first)));
  }

  /** How many of the households have a member, where. */
  ThematicMap byReach(boolean withLand) {
    var classes = classes();
    var zones =
        zones(
            (line, outline) ->
                line.penetration() == null
                    ? hidden(line, outline)
                    : classed(line, outline, classes.of(line.penetration())));
    return new ThematicMap(
        outer,
        zones,
        withLand ? districtOutlines() : List.of(),
        withLand ? land() : List.of(),
        withLand ? List.of() : places(),
        List.of());
  }

  private ThematicMap.Zone classed(PartLine line, Outline outline, int reachClass) {
    Colour fill = board.colours().classes().get(reachClass);
    return new ThematicMap.Zone(
        line.name(), outline, Paint.filled(fill), Palette.on(fill), "klasse " + reachClass, "");
  }

  ReachClasses classes() {
    return ReachClasses.around(board.reach());
  }

  /** From light to dark. */
  List<LegendEntry> classKey() {
    var limits = classes().limits();
    return IntStream.rangeClosed(0, limits.size())
        .mapToObj(
            i -> new LegendEntry(Paint.filled(board.colours().classes().get(i)), label(i, limits)))
        .toList();
  }

  private String label(int i, List<Integer> limits) {
    if (i == 0) {
      return board.words().text("klasse.eerste", limits.get(0));
    }
    return i == limits.size()
        ? board.words().text("klasse.laatste", limits.get(i - 1))
        : board.words().text("klasse.tussen", limits.get(i - 1), limits.get(i));
  }

  /** The work area with some parts in the colour of the house. */
  ThematicMap mini(Collection<String> codes) {
    return new ThematicMap(
        outer,
        zones(
            (line, outline) -> {
              Colour fill =
                  codes.contains(line.code()) ? board.colours().house() : Palette.MAP_REST;
              return new ThematicMap.Zone(
                  line.name(), outline, Paint.filled(fill), Palette.INK, "", "");
            }),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static ThematicMap.Zone hidden(PartLine line, Outline outline) {
    return new ThematicMap.Zone(line.name(), outline, ThematicMap.hidden(), Palette.INK, "", "");
  }

  /** How a part is drawn. */
  private interface Drawing {
    ThematicMap.Zone of(PartLine line, Outline outline);
  }

  private List<ThematicMap.Zone> zones(Drawing drawing) {
    return board.parts().stream()
        .flatMap(
            line ->
                board.content().backdrop().plan().find(line.code()).stream()
                    .map(outline -> drawing.of(line, outline)))
        .toList();
  }

  private List<ThematicMap.Land> land() {
    return board.content().backdrop().plan().neighbours().stream()
        .map(n -> new ThematicMap.Land(n.name(), n.outline()))
        .toList();
  }

  /** The names of the districts, those with most households first. */
  List<ThematicMap.PlaceLabel> places() {
    if (board.districts().all().size() > MOST_NAMES) {
      return List.of(); // they would hide the map
    }
    var outlines = districtsByName();
    return board.districts().all().stream()
        .sorted(Comparator.comparingLong(District::households).reversed())
        .filter(d -> outlines.containsKey(d.name()))
        .map(d -> new ThematicMap.PlaceLabel(d.name(), outlines.get(d.name())))
        .toList();
  }

  List<Outline> districtOutlines() {
    return List.copyOf(districtsByName().values());
  }

  private Map<String, Outline> districtsByName() {
    var outlines = new LinkedHashMap<String, Outline>();
    for (District district : board.districts().all()) {
      var parts =
          district.parts().stream()
              .map(p -> board.content().backdrop().plan().find(p.code()))
              .flatMap(Optional::stream)
              .toList();
      if (!parts.isEmpty()) {
        outlines.put(district.name(), Outline.around(parts));
      }
    }
    return outlines;
  }

  /** One for each segment on the map, the one of most households first. */
  private List<ThematicMap.Callout> callouts(List<ThematicMap.Zone> zones) {
    var households = new HashMap<String, Long>();
    for (PartLine line : board.parts()) {
      if (line.dominant() != null) {
        households.merge(line.dominant(), line.households(), Long::sum);
      }
    }
    Set<String> drawn =
        Set.copyOf(zones.stream().map(ThematicMap.Zone::group).filter(g -> !g.isEmpty()).toList());
    return households.entrySet().stream()
        .filter(e -> drawn.contains(e.getKey()))
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(
            e ->
                new ThematicMap.Callout(
                    e.getKey(),
                    colour(e.getKey()).paint(),
                    e.getKey().length() == 1
                        ? e.getKey() + "  " + board.content().figures().name(e.getKey())
                        : board.content().figures().name(e.getKey()),
                    board.words().text("kaart.grootst", where(e.getKey()))))
        .toList();
  }

  /** In words, where a segment is the largest, or else where it stands out; empty for nowhere. */
  String where(String segment) {
    return where(segment, NAMED_PARTS + 1);
  }

  /** In words, with as many names as there is room for; of a segment that is nowhere so, too. */
  String where(String segment, TextStyle style, double width, double height) {
    for (int most = NAMED_PARTS + 1; most > 1; most--) {
      String words = where(segment, most);
      if (words.isEmpty()) {
        return board.words().text("waar.verspreid");
      }
      if (Paragraph.of(style, words).set(width).height() <= height) {
        return Rates.capital(words);
      }
    }
    return Rates.capital(where(segment, 1));
  }

  /** The same with so many names at most. */
  String where(String segment, int most) {
    var districts = board.districts().where(segment).stream().map(District::name).toList();
    if (!districts.isEmpty()) {
      return Rates.list(districts, most);
    }
    var largest = Districts.partsWhere(board.parts(), segment);
    return largest.isEmpty() ? names(outstanding(segment)) : names(largest);
  }

  /** Few parts by name, more by number. */
  private String names(List<PartLine> parts) {
    var names = parts.stream().map(PartLine::name).toList();
    if (names.size() > NAMED_PARTS) {
      return board.words().text(kind() + ".veel", names.size());
    }
    return names.isEmpty() ? "" : board.words().text(kind() + ".enkele", Rates.list(names));
  }

  private String kind() {
    return board.content().figures().parts().postcodes() ? "kaart.postcodes" : "kaart.gemeenten";
  }

  private List<PartLine> outstanding(String segment) {
    return board.parts().stream().filter(p -> segment.equals(p.over())).toList();
  }

  /** Codes of the parts where a segment is the largest, or else where it stands out. */
  List<String> codesWhere(String segment) {
    var largest = Districts.partsWhere(board.parts(), segment);
    return (largest.isEmpty() ? outstanding(segment) : largest)
        .stream().map(PartLine::code).toList();
  }

  /** For a drawing of its own. */
  List<ThematicMap.Zone> drawn(Function<PartLine, Optional<Paint>> painting) {
    var zones = new ArrayList<ThematicMap.Zone>();
    zones.addAll(
        zones(
            (line, outline) ->
                new ThematicMap.Zone(
                    line.name(),
                    outline,
                    painting.apply(line).orElse(ThematicMap.hidden()),
                    Palette.INK,
                    "",
                    "")));
    return zones;
  }
}
