// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.reach.NetworkReach;
import nl.publiekswijzer.reach.usecase.NetworkReachQuery;
import nl.publiekswijzer.yearly.ReachPublication;

/**
 * Publishes the reach of a year. It has no transaction of its own: the reach is read as the worker,
 * and the PDF is made and checked in between.
 */
@Dependent
public class ReachPublishing {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final NetworkReachQuery reach;
  private final ReachIssuing issuing;
  private final ReachPublications publications;
  private final CurrentActor current;
  private final Clock clock;

  @Inject
  public ReachPublishing(
      NetworkReachQuery reach,
      ReachIssuing issuing,
      ReachPublications publications,
      CurrentActor current,
      Clock clock) {
    this.reach = reach;
    this.issuing = issuing;
    this.publications = publications;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Publishes the next version of a year; the earlier ones stay.
   *
   * @param year as it was filled in
   * @param reason needed from the second version on
   * @throws InvalidInput with all that will not do
   * @throws nl.publiekswijzer.platform.Refused with 403 for who is not of the core team, with 409
   *     when somebody else publishes the same
   */
  public ReachPublication publish(String year, String reason) {
    current.require(Permission.SHARED);
    var check = new YearCheck(LocalDate.now(clock.withZone(ZONE)).getYear());
    var faults = new ArrayList<Fault>();
    Optional<Integer> asked = check.year(year, faults);
    Optional<NetworkReach> found = asked.flatMap(reach::find);
    asked.ifPresent(of -> YearCheck.known(of, found, faults));
    int version = asked.map(this::next).orElse(1);
    YearCheck.reason(version, year.strip(), reason.strip(), faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(List.copyOf(faults));
    }
    var issue =
        issuing.issue(found.orElseThrow(), version, current.actor().role().title(), reason.strip());
    return publications.keep(issue, issuing.document(issue));
  }

  private int next(int year) {
    return publications.list().stream()
            .filter(publication -> publication.year() == year)
            .mapToInt(ReachPublication::version)
            .max()
            .orElse(0)
        + 1;
  }
}
