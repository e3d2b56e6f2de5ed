// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MatchDraw;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.member.UnmatchedReason;
import nl.publiekswijzer.pdf.Repertoire;

/**
 * A match report by the Dutch names that it has for machines, written and read. Numbers of house
 * numbers are about right and in tens; fewer than thirty are told by a name that ends in "Enkele".
 */
final class MatchWords {
  private static final String ABOUT = "Ongeveer";
  private static final String FEW = "Enkele";
  private static final String LEFT_OUT = "nietMeegeteldeSoorten";
  private static final String BETWEEN = "; ";

  private MatchWords() {}

  static Map<String, Object> of(MatchReport match) {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("aangeleverd", match.delivered());
    figures.put("nietTeLezen", match.malformedTotal());
    figures.put("dubbel", match.repeats());
    figures.put("nietMeegeteld", match.excluded());
    var leftOut = match.form().leftOut().stream().filter(Repertoire::prints).toList();
    if (!leftOut.isEmpty()) {
      figures.put(LEFT_OUT, String.join(BETWEEN, leftOut));
    }
    figures.put("opgezocht", match.considered());
    if (match.drawn() == null) {
      figures.put("herkend", match.recognised());
    }
    figures.put("binnenWerkgebied", match.inside());
    figures.put("buitenWerkgebied", match.outside());
    if (match.drawn() == null) {
      figures.put("nietHerkend", match.considered() - match.recognised());
    }
    parts(figures, "nietTeLezen", MalformedReason.values(), match.malformed());
    parts(figures, "herkend", MatchLevel.values(), match.matched());
    parts(figures, "nietHerkend", UnmatchedReason.values(), match.unmatched());
    if (match.drawn() != null) {
      drawn(figures, match.drawn());
    }
    return figures;
  }

  /** What did not occur is left out, as on paper. */
  private static <K extends Enum<K>> void parts(
      Map<String, Object> figures, String name, K[] keys, Map<K, Long> counts) {
    for (K key : keys) {
      long count = counts.getOrDefault(key, 0L);
      if (count > 0) {
        figures.put(name + FigureWords.part(key), count);
      }
    }
  }

  private static void drawn(Map<String, Object> figures, MatchDraw drawn) {
    figures.put("adressen" + ABOUT, drawn.houses());
    figures.put("herkend" + ABOUT, drawn.recognised());
    drawn.matched().forEach((key, n) -> about(figures, "herkend", key, n));
    drawn.unmatched().forEach((key, n) -> about(figures, "nietHerkend", key, n));
  }

  private static void about(Map<String, Object> figures, String name, Enum<?> key, long count) {
    String about = name + ABOUT + FigureWords.part(key);
    if (count == MatchDraw.FEW) {
      figures.put(about + FEW, true);
    } else {
      figures.put(about, count);
    }
  }

  static MatchReport read(Measures told) {
    return new MatchReport(
        told.count("aangeleverd"),
        parts(told, "nietTeLezen", MalformedReason.values()),
        Map.of(),
        told.count("dubbel"),
        told.count("nietMeegeteld"),
        told.count("opgezocht"),
        parts(told, "herkend", MatchLevel.values()),
        parts(told, "nietHerkend", UnmatchedReason.values()),
        Map.of(),
        told.count("binnenWerkgebied"),
        told.count("buitenWerkgebied"),
        List.of(),
        told.has("adressen" + ABOUT) ? drawn(told) : null,
        form(told));
  }

  private static MemberFileForm form(Measures told) {
    return told.has(LEFT_OUT)
        ? MemberFileForm.leavingOut(List.of(told.text(LEFT_OUT).split(BETWEEN)))
        : MemberFileForm.UNTOLD;
  }

  private static MatchDraw drawn(Measures told) {
    return new MatchDraw(
        told.count("adressen" + ABOUT),
        told.count("herkend" + ABOUT),
        parts(told, "herkend" + ABOUT, MatchLevel.values()),
        parts(told, "nietHerkend" + ABOUT, UnmatchedReason.values()));
  }

  private static <K extends Enum<K>> Map<K, Long> parts(Measures told, String name, K[] keys) {
    var counts = new HashMap<K, Long>();
    for (K key : keys) {
      String own = name + FigureWords.part(key);
      Long count = told.is(own + FEW) ? Long.valueOf(MatchDraw.FEW) : told.whole(own);
      if (count != null) {
        counts.put(key, count);
      }
    }
    return counts;
  }
}
