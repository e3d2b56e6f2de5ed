// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.publiekswijzer.publication.compose.ThemeFigures.ThemeFigure;
import nl.publiekswijzer.publication.compose.ThemeFigures.ThemeSegment;

/** Figures of themes by the Dutch names that they have for machines. */
record ThemeWords(FigureLines lines) {

  static Map<String, Object> of(ThemeFigure theme) {
    var told = new LinkedHashMap<String, Object>();
    put(told, "aandeel", theme.share());
    put(told, "aandeelLandelijk", theme.baseShare());
    put(told, "index", theme.index());
    put(told, "huishoudens", theme.households());
    put(told, "geenLid", theme.nonMembers());
    if (!theme.unknown().isEmpty()) {
      told.put("zonderBelangstelling", String.join(",", theme.unknown()));
    }
    return told;
  }

  static Map<String, Object> of(ThemeSegment segment) {
    var told = new LinkedHashMap<String, Object>();
    told.put("belangstelling", segment.interest());
    put(told, "index", segment.index());
    put(told, "huishoudens", segment.households());
    put(told, "bijdrage", segment.contribution());
    put(told, "geenLid", segment.nonMembers());
    return told;
  }

  private static void put(Map<String, Object> told, String name, Object value) {
    if (value != null) {
      told.put(name, value);
    }
  }

  JsonArrayBuilder json(ThemeFigures figures) {
    var themes = Json.createArrayBuilder();
    for (ThemeFigure theme : figures.themes()) {
      var segments = Json.createArrayBuilder();
      theme
          .segments()
          .forEach(s -> segments.add(FiguresJson.named(s.code(), s.name(), lines.of(s))));
      themes.add(
          FiguresJson.named(theme.code(), theme.title(), lines.of(theme))
              .add("segmenten", segments));
    }
    return themes;
  }
}
