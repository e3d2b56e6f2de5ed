// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.FifthsAnalysis;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.MemberFigures;

/**
 * What holds of members that are known by postcode only: how well the library reaches each area,
 * and neighbourhoods with many and with few households of a segment. Nothing of the members of a
 * segment.
 */
record ReachParts(Content content, MemberFigures members) {
  static final String REACH = "bereik";
  private static final Words WORDS = Words.of(REACH);

  List<Part> all() {
    return Stream.of(
            Stream.of(reach()), areas().stream(), neighbourhoods().stream(), groups().stream())
        .flatMap(part -> part)
        .toList();
  }

  /** The whole work area. */
  Part reach() {
    var passages = new ArrayList<>(WORDS.section("weten"));
    if (!content.selection().isAll()) {
      passages.addAll(WORDS.section("selectie", content.selection().name()));
    } else {
      if (areas().isEmpty()) {
        passages.addAll(WORDS.section("geengebieden"));
      }
      passages.addAll(noNeighbourhoods());
    }
    return new Part(
        "tekst",
        MemberTables.MEMBERS,
        Map.of(
            "title", WORDS.text("titel"),
            "conclusion", new Conclusions(content).reach(members),
            "intro", intro()),
        passages);
  }

  private String intro() {
    String intro =
        WORDS.text(
            "inleiding", Dutch.decimal(members.penetration()), Dutch.whole(members.households()));
    return content.selection().isAll()
        ? intro
        : WORDS.text("inleiding.selectie", content.selection().name()) + " " + intro;
  }

  /** Empty where it is one area, or members are told of none. */
  Optional<Part> areas() {
    boolean told = parts().lines().stream().anyMatch(l -> l.members() != null);
    return told && parts().lines().size() > 1
        ? Optional.of(new ReachTable(parts()).part())
        : Optional.empty();
  }

  /** Empty where there is nothing to compare. */
  Optional<Part> neighbourhoods() {
    return Optional.ofNullable(parts().fifths())
        .filter(fifths -> !fifths.lines().isEmpty())
        .map(fifths -> new Neighbourhoods(content, fifths).part());
  }

  /** Empty where members are known by four digits only. */
  Optional<Part> groups() {
    return Optional.ofNullable(parts().groups()).map(groups -> new MemberGroups(groups).part());
  }

  private List<Passage> noNeighbourhoods() {
    var fifths = parts().fifths();
    if (fifths == null || !fifths.lines().isEmpty()) {
      return List.of();
    }
    if (fifths.areas() == 0) {
      return WORDS.section("geenbuurten.gemeenten");
    }
    return fifths.isTooFew()
        ? WORDS.section("geenbuurten", FifthsAnalysis.LEAST, fifths.areas(), fifths.told())
        : WORDS.section("geenbuurten.gelijk");
  }

  private AreaParts parts() {
    return content.figures().parts();
  }
}
