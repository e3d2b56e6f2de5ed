// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.SumCode;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.csv.CsvText;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.segmentation.Segment;

/**
 * An estimated edition as open data: households by segment of every municipality, and of every
 * postcode area with enough households, and by how many points their indices may be off ({@link
 * nl.publiekswijzer.estimate.Confidence}). What may not be told of them is empty; segments that
 * only income tells apart stand together as well.
 */
record OpenData(LoadedEdition edition) {
  private static final List<String> AREA =
      List.of("soort", "code", "naam", "gemeentecode", "huishoudens");

  /** The municipalities by code, then the postcode areas by number. */
  byte[] csv() {
    var columns = new ArrayList<>(AREA);
    codes().forEach(code -> columns.add("huishoudens_" + name(code)));
    codes().forEach(code -> columns.add("marge_" + name(code)));
    var csv = new CsvText(columns.toArray(String[]::new));
    edition
        .areas()
        .byMunicipality()
        .forEach(
            (own, postcodes) ->
                csv.row(row("gemeente", own.code(), own.name(), own, postcodes, false)));
    for (int postcode : edition.areas().postcodes()) {
      var area = new TreeSet<>(List.of(postcode));
      if (edition.counts().households(area) >= Rules.STANDARD.estimatedArea()) {
        var own = edition.areas().municipality(postcode);
        csv.row(row("postcode", postcode, own.name(), own, area, true));
      }
    }
    return csv.bytes();
  }

  /** Of the segments, then of those that are told together. */
  private List<String> codes() {
    return Stream.concat(
            edition.segmentation().segments().stream().map(Segment::code),
            edition.validation().together().stream().map(SumCode::of))
        .toList();
  }

  private static String name(String code) {
    return String.join("_", SumCode.segments(code));
  }

  private Object[] row(
      String kind,
      Object code,
      String name,
      Municipality municipality,
      SortedSet<Integer> postcodes,
      boolean within) {
    var cells = new ArrayList<Object>(List.of(kind, code, name, municipality.code()));
    long households = edition.counts().households(postcodes);
    cells.add(households);
    long[] counts = edition.counts().sum(postcodes);
    var told = new HashSet<>(edition.told(within));
    edition.validation().together().forEach(codes -> told.add(SumCode.of(codes)));
    told.removeIf(segment -> within && !edition.isSure(segment, postcodes));
    for (String segment : codes()) {
      cells.add(
          told.contains(segment) ? Math.round(households * edition.share(segment, counts)) : "");
    }
    for (String segment : codes()) {
      cells.add(
          told.contains(segment)
              ? (Object) (int) Math.ceil(edition.halfWidth(segment, postcodes))
              : "");
    }
    return cells.toArray();
  }
}
