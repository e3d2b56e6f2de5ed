// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import nl.publiekswijzer.analysis.ChangeAnalysis.Told;
import nl.publiekswijzer.publication.Scope;

/** The counts of a publication, read back from its {@code cijfers.json}. */
public record PublishedCounts(String number, Scope scope, Told total, Map<String, Told> segments) {

  /** Reads the file as {@link FiguresJson} writes it. */
  public static PublishedCounts read(byte[] figuresJson) {
    try (var reader = Json.createReader(new ByteArrayInputStream(figuresJson))) {
      JsonObject root = reader.readObject();
      JsonObject area = root.getJsonObject("werkgebied");
      JsonObject members = root.getJsonObject("leden");
      var segments = new HashMap<String, Told>();
      addLines(area, segments);
      addLines(members, segments);
      return new PublishedCounts(
          root.getJsonObject("publicatie").getString("kenmerk"),
          ScopeJson.read(new Measures(root)),
          merged(area == null ? ofParts(root) : told(area), members),
          segments);
    }
  }

  /** Estimated households are told by the parts too, where members are known by postcode only. */
  private static Told ofParts(JsonObject root) {
    if (!root.getJsonObject("onderwerp").getBoolean("geschat", false)) {
      return Told.NOTHING;
    }
    long households =
        root.getJsonObject("delen").getJsonArray("delen").stream()
            .mapToLong(p -> p.asJsonObject().getJsonNumber("huishoudens").longValueExact())
            .sum();
    return new Told(households, null, null);
  }

  private static void addLines(JsonObject analysis, Map<String, Told> segments) {
    if (analysis != null) {
      analysis.getJsonArray("segmenten").stream()
          .map(line -> line.asJsonObject())
          .filter(line -> line.containsKey("code"))
          .forEach(
              line ->
                  segments.compute(
                      line.getString("code"),
                      (code, known) -> merged(known == null ? Told.NOTHING : known, line)));
    }
  }

  private static Told told(JsonObject line) {
    return merged(Told.NOTHING, line);
  }

  /** What is known already, completed with what this line tells. */
  private static Told merged(Told known, JsonObject line) {
    if (line == null) {
      return known;
    }
    JsonNumber households = line.getJsonNumber("huishoudens");
    JsonNumber members = line.getJsonNumber("ledenhuishoudens");
    JsonNumber share = households == null ? null : line.getJsonNumber("aandeel");
    return new Told(
        households == null ? known.households() : Long.valueOf(households.longValue()),
        share == null ? known.share() : share.bigDecimalValue(),
        members == null ? known.members() : Long.valueOf(members.longValue()));
  }
}
