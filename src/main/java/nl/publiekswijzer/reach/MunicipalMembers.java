// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The member statistic of a municipality in a year, as it was delivered last.
 *
 * @param code of the municipality
 * @param whole the municipality itself; empty where the table has its districts only
 * @param districts by code
 */
public record MunicipalMembers(
    String code,
    int year,
    StatisticSource source,
    Optional<MemberStatistic> whole,
    List<MemberStatistic> districts) {
  public MunicipalMembers {
    districts = List.copyOf(districts);
  }

  /** As the table calls it; its code where it has no name there. */
  public String name() {
    return whole.map(MemberStatistic::name).filter(n -> !n.isEmpty()).orElse(code);
  }

  /** The municipality first, then its districts. */
  public List<MemberStatistic> rows() {
    return Stream.concat(whole.stream(), districts.stream()).toList();
  }
}
