// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.publication.MemberFigures;

/** The lines of the figures files about the members and their file. */
record MemberFigureRows(FigureRows rows) {

  void add(MemberFigures members) {
    rows.total("leden", "leden", FigureWords.totals(members), rows.why().ofMembers());
    members
        .cards()
        .forEach(
            c ->
                rows.add(
                    rows.lines()
                        .line(
                            "leden/passen",
                            Map.of("ledenhuishoudens", c.members()),
                            rows.why().none())
                        .in("leden.pas", "", FigureWords.card(c.name()))));
    String counted = rows.figures().subject().protection().isDrawn() ? "ledenhuishoudens" : "leden";
    members
        .branches()
        .forEach(
            b ->
                rows.add(
                    rows.lines()
                        .line("leden/vestigingen", Map.of(counted, b.members()), rows.why().none())
                        .in("leden.vestiging", "", branch(b.name()))));
    var file = new LinkedHashMap<>(MatchWords.of(members.match()));
    file.putAll(FileWords.of(rows.figures()));
    rows.total("ledenbestand", "ledenbestand", file, rows.why().none());
    members.segments().forEach(l -> members("leden.segment", l));
    members.subsegments().forEach(l -> members("leden.subsegment", l));
  }

  private void members(String part, MemberLine line) {
    rows.segment(part, line.pooled(), line.code(), rows.lines().of(line));
  }

  private static String branch(String name) {
    return name.isEmpty() ? "Overige vestigingen" : name;
  }
}
