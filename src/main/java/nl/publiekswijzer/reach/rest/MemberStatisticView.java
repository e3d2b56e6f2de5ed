// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.reach.MemberStatistic;
import nl.publiekswijzer.reach.MunicipalMembers;

/**
 * The member statistic of a municipality in a year, as the API tells it.
 *
 * @param basis which households they are
 */
public record MemberStatisticView(
    String gemeente,
    String naam,
    int jaar,
    String bron,
    String basis,
    String peildatum,
    List<Region> regios) {
  /** A municipality or district; what the statistic hides is absent. */
  public record Region(
      String regiocode,
      String naam,
      Long huishoudens,
      Long huishoudensMetLid,
      Long huishoudensZonderLid,
      BigDecimal aandeel) {
    static Region of(MemberStatistic row) {
      return new Region(
          row.region().code(),
          row.name(),
          row.households().orElse(null),
          row.members().orElse(null),
          row.nonMembers().orElse(null),
          row.share().orElse(null));
    }
  }

  static MemberStatisticView of(MunicipalMembers members) {
    return new MemberStatisticView(
        members.code(),
        members.name(),
        members.year(),
        members.source().source(),
        members.source().base(),
        members.source().referenceDate().toString(),
        members.rows().stream().map(Region::of).toList());
  }
}
