// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.reach.MemberPlausibility;
import nl.publiekswijzer.reach.MemberStatistic;
import nl.publiekswijzer.reach.RegionCode;

/**
 * A row of a table of member data as it was written.
 *
 * @param cells code of the region, year, households, those with a member, share
 */
record MemberStatisticRow(List<String> cells, String name) {
  private static final String HIDDEN = "x";
  private static final int LONGEST = 120;

  /** In Dutch; those of the whole row only when each cell can be read. */
  List<String> mistakes() {
    var found = new ArrayList<String>();
    if (RegionCode.of(cells.get(0)).isEmpty()) {
      found.add("“" + cells.get(0) + "” is geen code van een gemeente (GM) of wijk (WK).");
    }
    if (!cells.get(1).matches("20\\d\\d")) {
      found.add("Het jaar “" + cells.get(1) + "” is geen jaar vanaf 2000.");
    }
    number(2, "huishoudens", found);
    number(3, "huishoudens met een lid", found);
    if (!cells.get(4).equals(HIDDEN) && !cells.get(4).matches("\\d{1,3}(,\\d{1,2})?")) {
      found.add("Het aandeel “" + cells.get(4) + "” is geen getal en geen x.");
    }
    if (name.length() > LONGEST) {
      found.add("De naam is langer dan " + LONGEST + " tekens.");
    }
    return found.isEmpty() ? together(statistic()) : found;
  }

  private void number(int place, String what, List<String> found) {
    if (!cells.get(place).equals(HIDDEN) && !cells.get(place).matches("\\d{1,9}")) {
      found.add("Het aantal " + what + " “" + cells.get(place) + "” is geen heel getal en geen x.");
    }
  }

  private static List<String> together(MemberStatistic row) {
    if (row.nonMembers().filter(number -> number < 0).isPresent()) {
      return List.of("Er zijn meer huishoudens met een lid dan huishoudens.");
    }
    if (row.share().filter(share -> share.compareTo(BigDecimal.valueOf(100)) > 0).isPresent()) {
      return List.of("Het aandeel is meer dan 100 procent.");
    }
    return MemberPlausibility.fits(row)
        ? List.of()
        : List.of("Het aandeel past niet bij de aantallen.");
  }

  MemberStatistic statistic() {
    return new MemberStatistic(
        RegionCode.of(cells.get(0)).orElseThrow(),
        name,
        Integer.parseInt(cells.get(1)),
        told(2).map(Long::valueOf),
        told(3).map(Long::valueOf),
        told(4).map(share -> new BigDecimal(share.replace(',', '.'))));
  }

  private Optional<String> told(int place) {
    return Optional.of(cells.get(place)).filter(cell -> !cell.equals(HIDDEN));
  }
}
