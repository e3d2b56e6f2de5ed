// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.publiekswijzer.analysis.FifthsLine;
import nl.publiekswijzer.publication.Fifths;

/** Fifth against fifth by the Dutch names for machines, written and read. */
final class FifthsWords {
  private FifthsWords() {}

  static Map<String, Object> totals(Fifths fifths) {
    var told = new LinkedHashMap<String, Object>();
    told.put("gebieden", fifths.areas());
    told.put("gebiedenMetLeden", fifths.told());
    return told;
  }

  static Map<String, Object> of(FifthsLine line) {
    var told = new LinkedHashMap<String, Object>();
    told.put("aandeelWaarVeel", line.mostShare());
    told.put("aandeelWaarWeinig", line.leastShare());
    told.put("dekkingsgraadWaarVeel", line.mostReach());
    told.put("dekkingsgraadWaarWeinig", line.leastReach());
    told.put("verschilDekkingsgraad", line.difference());
    told.put("verschilVan", line.from());
    told.put("verschilTot", line.to());
    told.put("verschilAangetoond", line.isShown());
    return told;
  }

  static Fifths read(Measures told) {
    return new Fifths(
        told.index("gebieden"),
        told.index("gebiedenMetLeden"),
        told.list("segmenten").stream().map(FifthsWords::line).toList());
  }

  private static FifthsLine line(Measures told) {
    return new FifthsLine(
        told.text("code"),
        told.decimal("aandeelWaarVeel"),
        told.decimal("aandeelWaarWeinig"),
        told.decimal("dekkingsgraadWaarVeel"),
        told.decimal("dekkingsgraadWaarWeinig"),
        told.decimal("verschilDekkingsgraad"),
        told.decimal("verschilVan"),
        told.decimal("verschilTot"));
  }
}
