// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.analysis.ReachClasses;
import nl.publiekswijzer.analysis.ShareClasses;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.BroadGroups;
import nl.publiekswijzer.publication.Fifths;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.SegmentIndex;

/** The lines of the figures files about the work area and its parts. */
record AreaFigureRows(FigureRows rows) {

  void add(AreaFigures area) {
    rows.total(
        "werkgebied",
        "werkgebied",
        rows.lines().compared(FigureWords.totals(area)),
        rows.why().none());
    area.segments().forEach(l -> area("werkgebied.segment", l));
    area.sums()
        .forEach(
            l ->
                rows.add(
                    rows.lines()
                        .of(l)
                        .in("werkgebied.som", l.code(), rows.figures().name(l.code()))));
    area.subsegments().forEach(l -> area("werkgebied.subsegment", l));
    area.municipalities()
        .forEach(m -> rows.add(rows.lines().of(m).in("werkgebied.gemeente", m.code(), m.name())));
    area.municipalities().forEach(m -> m.segments().forEach(told -> segment(m, told)));
  }

  private void segment(MunicipalityLine municipality, SegmentIndex told) {
    rows.add(
        rows.lines()
            .of(told)
            .in(
                "werkgebied.gemeentesegment",
                municipality.code() + ":" + told.code(),
                municipality.name() + ": " + rows.figures().name(told.code())));
  }

  private void area(String part, WorkAreaLine line) {
    rows.segment(part, line.pooled(), line.code(), rows.lines().of(line));
  }

  void add(AreaParts parts) {
    parts
        .lines()
        .forEach(l -> rows.add(rows.lines().of(l).in("werkgebied.deel", l.code(), l.name())));
    if (parts.chosen() != null) {
      classes();
    }
    reachClasses();
    if (parts.fifths() != null) {
      fifths(parts.fifths());
    }
    if (parts.groups() != null) {
      groups(parts.groups());
    }
  }

  /** The classes of a share on the map, of which parts tell the number. */
  private void classes() {
    for (int i = 0; i <= ShareClasses.LIMITS.size(); i++) {
      var line =
          rows.lines().line("delen/klassen", classOf(i, ShareClasses.LIMITS), rows.why().none());
      rows.add(
          line.in(
              "werkgebied.klasse",
              String.valueOf(i),
              rows.figures().name(rows.figures().parts().chosen())));
    }
  }

  /** The classes of reach on the map. */
  private void reachClasses() {
    var limits = reachLimits(rows.figures());
    for (int i = 0; i <= limits.size() && !limits.isEmpty(); i++) {
      var line = rows.lines().line("delen/bereikklassen", classOf(i, limits), rows.why().none());
      rows.add(line.in("werkgebied.bereikklasse", String.valueOf(i), ""));
    }
  }

  /** None where the reach of no part is told. */
  static List<Integer> reachLimits(PublishedFigures figures) {
    boolean told = figures.parts().lines().stream().anyMatch(l -> l.penetration() != null);
    return told && figures.members() != null && figures.members().penetration() != null
        ? ReachClasses.around(figures.members().penetration()).limits()
        : List.of();
  }

  static Map<String, Object> classOf(int number, List<Integer> limits) {
    var told = new LinkedHashMap<String, Object>();
    told.put("klasse", number);
    told.put("van", number == 0 ? 0 : limits.get(number - 1));
    if (number < limits.size()) {
      told.put("tot", limits.get(number));
    }
    return told;
  }

  private void fifths(Fifths fifths) {
    String part = "werkgebied.vijfden";
    rows.total(part, "vijfden", FifthsWords.totals(fifths), rows.why().none());
    for (var line : fifths.lines()) {
      rows.add(
          rows.lines()
              .line("vijfden/segmenten", FifthsWords.of(line), rows.why().ofSource())
              .in(part, line.code(), rows.figures().name(line.code())));
    }
  }

  private void groups(BroadGroups groups) {
    String part = "werkgebied.groepen";
    rows.total(part, "groepen", GroupWords.totals(groups), rows.why().none());
    for (var line : groups.lines()) {
      rows.add(
          rows.lines()
              .line("groepen/groepen", GroupWords.of(line), rows.why().none())
              .in(part, GroupWords.code(line), ""));
    }
  }
}
