// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.Quadrant;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.member.NamedCount;
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
        MatchWords.read(root.in("ledenbestand")),
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
}
