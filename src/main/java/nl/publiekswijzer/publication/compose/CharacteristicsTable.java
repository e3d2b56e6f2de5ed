// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.publiekswijzer.estimate.Characteristic;
import nl.publiekswijzer.household.EditionEvidence;

/** Figures of areas by segment; of segments that may not be told of municipalities a dash. */
record CharacteristicsTable(EditionEvidence evidence) {
  private static final String CHARACTERISTICS = "kenmerken";
  private static final Words WORDS = Words.of(CHARACTERISTICS);
  private static final int BLOCK = 3;

  /**
   * One printed variable, with the index of each segment of the Open segmentatie.
   *
   * @param block rows of one block stay together, so that none stands alone on a page
   */
  record Row(
      Integer block,
      String label,
      String national,
      String a,
      String b,
      String c,
      String d,
      String e,
      String f,
      String g,
      String h,
      String i,
      String j,
      String k) {}

  Part part() {
    return new Part(
        CHARACTERISTICS,
        CHARACTERISTICS,
        Map.of(
            "title", WORDS.text("titel"),
            "intro", WORDS.text("inleiding"),
            "note", WORDS.text("noot"),
            "labelHead", WORDS.text("kolom.kenmerk"),
            "nationalHead", WORDS.text("kolom.nederland")),
        rows(evidence.validation().characteristics()));
  }

  private List<Row> rows(List<Characteristic> found) {
    int last = Math.max(0, found.size() / BLOCK - 1);
    return IntStream.range(0, found.size())
        .mapToObj(place -> row(Math.min(place / BLOCK, last), found.get(place)))
        .toList();
  }

  private Row row(int block, Characteristic found) {
    var variable = found.variable();
    return new Row(
        block,
        WORDS.text("label", variable.told(), variable.unit()),
        EvidenceTables.decimal(found.national(), 1),
        index(found, "A"),
        index(found, "B"),
        index(found, "C"),
        index(found, "D"),
        index(found, "E"),
        index(found, "F"),
        index(found, "G"),
        index(found, "H"),
        index(found, "I"),
        index(found, "J"),
        index(found, "K"));
  }

  private String index(Characteristic found, String code) {
    return evidence.validation().municipal().contains(code)
        ? Dutch.whole(found.indices().get(code))
        : Dutch.DASH;
  }
}
