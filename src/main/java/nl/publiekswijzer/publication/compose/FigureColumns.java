// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.publiekswijzer.publication.FiguresFormat;

/**
 * The columns of every part of the figures, with unit and definition, as the description of {@code
 * cijfers.json} has them: their order is that of the description, whatever a publication tells.
 */
final class FigureColumns {
  private static final JsonObject SCHEMA = schema();
  private static final Set<String> NAMES = Set.of("code", "naam", "samengenomen");
  private static final Map<String, List<FigureColumn>> KNOWN = new ConcurrentHashMap<>();

  /** Where the description tells of each part, in the order of the files. */
  private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("publicatie", List.of("publicatie", "onderwerp"));
    PARTS.put("publicatie.focussegment", List.of("focussegment"));
    PARTS.put("werkgebied", List.of("werkgebied"));
    PARTS.put("werkgebied.segment", List.of("segment"));
    PARTS.put("werkgebied.som", List.of("segment"));
    PARTS.put("werkgebied.subsegment", List.of("segment"));
    PARTS.put("werkgebied.gemeente", List.of("gemeente"));
    PARTS.put("werkgebied.gemeentesegment", List.of("gemeentesegment"));
    PARTS.put("leden", List.of("leden"));
    PARTS.put("leden.pas", List.of("leden/passen"));
    PARTS.put("leden.vestiging", List.of("leden/vestigingen"));
    PARTS.put("ledenbestand", List.of("ledenbestand"));
    PARTS.put("leden.segment", List.of("ledensegment"));
    PARTS.put("leden.subsegment", List.of("ledensegment"));
    PARTS.put("werkgebied.deel", List.of("deel"));
    PARTS.put("werkgebied.klasse", List.of("delen/klassen"));
    PARTS.put("werkgebied.bereikklasse", List.of("delen/bereikklassen"));
    PARTS.put("werkgebied.vijfden", List.of("vijfden", "vijfden/segmenten"));
    PARTS.put("werkgebied.groepen", List.of("groepen", "groepen/groepen"));
    PARTS.put("cijfers", List.of("cijfers"));
    PARTS.put("cijfers.leeftijd", List.of("cijfers/klassen"));
    PARTS.put("cijfers.huishouden", List.of("cijfers/klassen"));
    PARTS.put("cijfers.stedelijkheid", List.of("cijfers/klassen"));
    PARTS.put("vergelijking", List.of("vergelijking", "vergelijking/totaal"));
    PARTS.put("vergelijking.segment", List.of("vergelijking/segmenten"));
    PARTS.put(PeerWords.NAME, List.of(PeerWords.LINE));
    PARTS.put("thema", List.of("thema"));
    PARTS.put("thema.segment", List.of("themasegment"));
    PARTS.put("beschermingsnota", List.of("beschermingsnota"));
  }

  private FigureColumns() {}

  private static JsonObject schema() {
    try (var in = FigureColumns.class.getResourceAsStream(FiguresFormat.CURRENT.schema());
        var reader = Json.createReader(in)) {
      return reader.readObject().getJsonObject("$defs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All parts, in the order of the files. */
  static List<String> parts() {
    return List.copyOf(PARTS.keySet());
  }

  /** All columns of a part; none of one that is not known. */
  static List<FigureColumn> of(String part) {
    return PARTS.getOrDefault(part, List.of()).stream()
        .flatMap(place -> at(place).stream())
        .distinct()
        .toList();
  }

  /**
   * The columns of one kind of line.
   *
   * @param place in the description: a definition, or a property within one
   */
  static List<FigureColumn> at(String place) {
    return KNOWN.computeIfAbsent(place, FigureColumns::read);
  }

  private static List<FigureColumn> read(String place) {
    JsonObject described = SCHEMA;
    for (String step : place.split("/")) {
      var within = described == SCHEMA ? SCHEMA : described.getJsonObject("properties");
      var next = within.getJsonObject(step);
      described = next.containsKey("items") ? next.getJsonObject("items") : next;
    }
    return described.getJsonObject("properties").entrySet().stream()
        .filter(property -> !NAMES.contains(property.getKey()))
        .flatMap(property -> column(property.getKey(), property.getValue().asJsonObject()))
        .toList();
  }

  /** What is a list or an object has lines of its own; of a choice its name is told. */
  private static Stream<FigureColumn> column(String name, JsonObject described) {
    if (described.containsKey("eenheid")) {
      return Stream.of(
          new FigureColumn(
              name,
              kind(described),
              described.getString("eenheid"),
              described.getString("description")));
    }
    return Set.of("vergelijkingsbasis", "selectie").contains(name)
        ? Stream.of(
            new FigureColumn(
                name,
                FigureColumn.Kind.TEXT,
                "tekst",
                SCHEMA.getJsonObject(name).getString("description")))
        : Stream.of();
  }

  private static FigureColumn.Kind kind(JsonObject described) {
    return switch (described.getString("type", described.containsKey("enum") ? "string" : "")) {
      case "integer" -> FigureColumn.Kind.WHOLE;
      case "number" -> FigureColumn.Kind.DECIMAL;
      case "string" -> FigureColumn.Kind.TEXT;
      default -> FigureColumn.Kind.TRUTH;
    };
  }
}
