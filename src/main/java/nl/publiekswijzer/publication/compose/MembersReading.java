// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.Quadrant;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.NamedCount;
import nl.publiekswijzer.member.UnmatchedReason;
import nl.publiekswijzer.publication.MemberFigures;

/** What {@code cijfers.json} tells of members and of their file. */
record MembersReading(Measures root) {

  MemberFigures figures() {
    var told = root.in("leden");
    return new MemberFigures(
        told.count("ledenhuishoudens"),
        told.decimal("dekkingsgraad"),
        told.whole("jeugdleden"),
        told.whole("volwassenLeden"),
        told.has("passen")
            ? told.list("passen").stream().map(MembersReading::card).toList()
            : List.of(),
        told.list("vestigingen").stream().map(MembersReading::branch).toList(),
        match(root.in("ledenbestand")),
        told.list("segmenten").stream().map(line -> line(line, "segmenten")).toList(),
        told.list("subsegmenten").stream().map(line -> line(line, "subsegmenten")).toList());
  }

  private static NamedCount card(Measures told) {
    return new NamedCount(
        told.constant("soort", HouseholdCard.values(), c -> FigureWords.card(c.name())).name(),
        told.count("ledenhuishoudens"));
  }

  /** Publications of scheme OB-1 tell persons. */
  private static NamedCount branch(Measures told) {
    boolean persons = told.has("leden");
    return new NamedCount(told.text("naam"), told.count(persons ? "leden" : "ledenhuishoudens"));
  }

  /** What the file does not tell, nobody prints: the expectation and its deviation. */
  private MemberLine line(Measures told, String lines) {
    boolean exact = told.has("ledenhuishoudens");
    return new MemberLine(
        told.text("code"),
        told.is("samengenomen"),
        exact,
        told.whole("ledenhuishoudens"),
        told.decimal("aandeel"),
        told.decimal("aandeelWerkgebied"),
        told.index("index"),
        told.constant("band", Band.values(), FigureWords::band),
        told.decimal("dekkingsgraad"),
        null,
        told.whole("verschil"),
        exact ? nonMembers(told, lines) : null,
        told.whole("potentieelBijGemiddelde"),
        null,
        !exact || told.is("onzeker"),
        told.constant("groep", Quadrant.values(), FigureWords::quadrant));
  }

  /** Files of earlier versions tell it by the households of the same segment, or not at all. */
  private Long nonMembers(Measures told, String lines) {
    if (told.has("geenLid") || !root.has("werkgebied") || !told.has("code")) {
      return told.whole("geenLid");
    }
    return root.in("werkgebied").list(lines).stream()
        .filter(line -> told.text("code").equals(line.text("code")) && line.has("huishoudens"))
        .map(line -> Long.valueOf(line.count("huishoudens") - told.count("ledenhuishoudens")))
        .findFirst()
        .orElse(null);
  }

  private static MatchReport match(Measures told) {
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
        List.of());
  }

  private static <K extends Enum<K>> Map<K, Long> parts(Measures told, String name, K[] keys) {
    var counts = new HashMap<K, Long>();
    for (K key : keys) {
      Long count = told.whole(name + FigureWords.part(key));
      if (count != null) {
        counts.put(key, count);
      }
    }
    return counts;
  }
}
