// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.ShareClasses;
import nl.publiekswijzer.figure.AreaMap;
import nl.publiekswijzer.figure.ClassScale;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.LegendEntry;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Region;
import nl.publiekswijzer.figure.Spot;
import nl.publiekswijzer.publication.AreaParts;

/** The work area on maps; there are none where the edition brought no outlines. */
record AreaMaps(Content content) {
  static final String MAPS = "kaarten";
  private static final Words WORDS = Words.of(MAPS);
  private static final double WIDTH = 512;
  private static final double HEIGHT = 231;
  private static final Paint NONE = Paint.filled(Palette.TINT);
  private static final ClassScale SHARES = scale(ShareClasses.LIMITS);

  /** How one part is shown. */
  private record Shown(String label, Paint paint, String words) {}

  private static ClassScale scale(List<Integer> limits) {
    return ClassScale.of(
        IntStream.concat(IntStream.of(0), limits.stream().mapToInt(Integer::intValue)).toArray());
  }

  boolean isEmpty() {
    return content.backdrop().plan().isEmpty();
  }

  /** Who lives where. */
  Optional<Part> area() {
    if (isEmpty() || content.area().isEmpty()) {
      return Optional.empty();
    }
    var passages = new ArrayList<Passage>();
    passages.add(standingOut());
    if (parts().chosen() != null) {
      passages.add(share());
    }
    return Optional.of(
        new Part("tekst", MAPS, Map.of("title", WORDS.text("titel"), "intro", intro()), passages));
  }

  private String intro() {
    return WORDS.text("inleiding", WORDS.text(parts().postcodes() ? "postcode" : "gemeente"));
  }

  private Passage share() {
    String title = WORDS.text("aandeel", content.figures().name(parts().chosen()));
    var map = map(title, this::share, SHARES.legend());
    var spots = spots(map, this::share);
    boolean sum = content.figures().isSum(parts().chosen());
    String key = sum ? "aandeel.samen" : "aandeel";
    return Passage.picture(map.figure(WIDTH, HEIGHT), source(key), spots);
  }

  /** The published class of a part, painted as its lowest share. */
  private Shown share(PartLine line) {
    if (line.chosenClass() == null) {
      return hidden();
    }
    return classed(SHARES, SHARES.limits().get(line.chosenClass()));
  }

  private static Shown classed(ClassScale scale, BigDecimal share) {
    return new Shown("", scale.paint(share), scale.label(scale.index(share)));
  }

  private Passage standingOut() {
    var used = parts().lines().stream().map(PartLine::over).filter(s -> s != null).toList();
    var colours = new MapColours(content, used);
    var legend = new ArrayList<>(colours.legend());
    legend.add(new LegendEntry(NONE, WORDS.text("geen")));
    var map = map(WORDS.text("opvallend"), line -> coloured(line, colours), legend);
    return Passage.picture(
        map.figure(WIDTH, HEIGHT),
        source("opvallend"),
        spots(map, line -> coloured(line, colours)));
  }

  private Shown coloured(PartLine line, MapColours colours) {
    if (line.over() != null) {
      return new Shown(
          line.over(), Paint.filled(colours.of(line.over())), content.label(line.over()));
    }
    return line.dominant() != null ? new Shown("", NONE, WORDS.text("geen")) : hidden();
  }

  private static Shown hidden() {
    return new Shown("", AreaMap.HIDDEN, WORDS.text("klein"));
  }

  private AreaMap map(
      String title, Function<PartLine, Shown> showing, List<LegendEntry> legendOfMap) {
    var regions = new ArrayList<Region>();
    var tally = new TreeMap<String, Integer>();
    for (PartLine line : parts().lines()) {
      var outline = content.backdrop().plan().find(line.code());
      if (outline.isPresent()) {
        var shown = showing.apply(line);
        regions.add(new Region(shown.label(), Region.rings(outline.get()), shown.paint()));
        tally.merge(shown.words(), 1, Integer::sum);
      }
    }
    var legend = new ArrayList<>(legendOfMap);
    if (tally.containsKey(WORDS.text("klein"))) {
      legend.add(new LegendEntry(AreaMap.HIDDEN, WORDS.text("klein")));
    }
    return new AreaMap(title, regions, boundaries(), legend, description(tally, regions.size()));
  }

  /** What is shown of each part that has an outline. */
  private List<Spot> spots(AreaMap map, Function<PartLine, Shown> showing) {
    var told = new PartPlaces(content).told(line -> showing.apply(line).words());
    return map.spots(WIDTH, HEIGHT, told);
  }

  private static String description(Map<String, Integer> tally, int all) {
    return tally.entrySet().stream()
        .map(e -> WORDS.text("beschrijving", e.getKey(), e.getValue(), all))
        .collect(Collectors.joining("; ", "", "."));
  }

  private List<List<Point>> boundaries() {
    return content.backdrop().plan().municipalities().stream()
        .flatMap(outline -> Region.rings(outline).stream())
        .toList();
  }

  /** The outline of the whole work area, as for a cover. */
  Optional<Figure> outline(double width, double height) {
    if (isEmpty()) {
      return Optional.empty();
    }
    String title = content.subject().workArea();
    var rings = boundaries();
    return Optional.of(
        AreaMap.outline(title, rings, rings, WORDS.text("omtrek", title)).figure(width, height));
  }

  private AreaParts parts() {
    return content.figures().parts();
  }

  private String source(String key) {
    return WORDS.text(
        key + ".bron", WORDS.text(content.subject().invented() ? "bron.voorbeeld" : "bron"));
  }
}
