// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.csv.CsvText;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.segmentation.Segment;

/**
 * An estimated edition as open data: households by segment of every municipality, and of every
 * postcode area with enough households. What may not be told of them is empty; segments that only
 * income tells apart stand together as well.
 */
record OpenData(LoadedEdition edition) {
  private static final List<String> AREA =
      List.of("soort", "code", "naam", "gemeentecode", "huishoudens");

  /** The municipalities by code, then the postcode areas by number. */
  byte[] csv() {
    var columns = new ArrayList<>(AREA);
    segments().forEach(code -> columns.add("huishoudens_" + code));
    edition
        .validation()
        .together()
        .forEach(codes -> columns.add("huishoudens_" + String.join("_", codes)));
    var csv = new CsvText(columns.toArray(String[]::new));
    edition
        .areas()
        .byMunicipality()
        .forEach(
            (own, postcodes) ->
                csv.row(
                    row("gemeente", own.code(), own.name(), own, postcodes, edition.told(false))));
    for (int postcode : edition.areas().postcodes()) {
      var area = List.of(postcode);
      if (edition.counts().households(area) >= Rules.STANDARD.estimatedArea()) {
        var own = edition.areas().municipality(postcode);
        csv.row(row("postcode", postcode, own.name(), own, area, edition.told(true)));
      }
    }
    return csv.bytes();
  }

  private List<String> segments() {
    return edition.segmentation().segments().stream().map(Segment::code).toList();
  }

  private Object[] row(
      String kind,
      Object code,
      String name,
      Municipality municipality,
      Collection<Integer> postcodes,
      Set<String> told) {
    var cells = new ArrayList<Object>(List.of(kind, code, name, municipality.code()));
    cells.add(edition.counts().households(postcodes));
    long[] counts = edition.counts().sum(postcodes);
    for (String segment : segments()) {
      cells.add(told.contains(segment) ? households(segment, counts) : "");
    }
    for (List<String> codes : edition.validation().together()) {
      cells.add(codes.stream().mapToLong(segment -> households(segment, counts)).sum());
    }
    return cells.toArray();
  }

  private long households(String segment, long[] counts) {
    var subsegments = edition.segmentation().subsegments();
    long sum = 0;
    for (int s = 0; s < counts.length; s++) {
      sum += subsegments.get(s).segment().equals(segment) ? counts[s] : 0;
    }
    return sum;
  }
}
