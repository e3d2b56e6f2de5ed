// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.csv.CsvText;
import nl.publiekswijzer.estimate.Characteristic;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.segmentation.Segment;

/**
 * The figures of areas by segment as open data, a variable a row: the national mean in the unit of
 * the row with one decimal, and an index for each segment that may be told of municipalities; the
 * others are empty.
 */
record EditionCharacteristics(LoadedEdition edition) {
  byte[] csv() {
    var segments = edition.segmentation().segments().stream().map(Segment::code).toList();
    var columns =
        new ArrayList<>(List.of("kenmerk", "omschrijving", "eenheid", "postcodes", "nederland"));
    segments.forEach(code -> columns.add("index_" + code));
    var csv = new CsvText(columns.toArray(String[]::new));
    edition.validation().characteristics().forEach(found -> csv.row(row(found, segments)));
    return csv.bytes();
  }

  private Object[] row(Characteristic found, List<String> segments) {
    var variable = found.variable();
    var cells = new ArrayList<Object>(List.of(variable.key(), variable.told(), variable.unit()));
    cells.add(found.areas());
    cells.add(BigDecimal.valueOf(found.national()).setScale(1, RoundingMode.HALF_UP));
    var told = edition.validation().municipal();
    for (String code : segments) {
      Integer index = told.contains(code) ? found.indices().get(code) : null;
      cells.add(index == null ? "" : index);
    }
    return cells.toArray();
  }
}
