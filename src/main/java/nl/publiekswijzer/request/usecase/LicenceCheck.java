// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Licence;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.store.LicenceRepository;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.request.store.RequestRepository;

/**
 * Whether a library may use an edition now: by whom, when, for what and how often a calendar year
 * stands in its licences. An edition without any may be used freely.
 */
@Dependent
public class LicenceCheck {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final LicenceRepository licences;
  private final RequestRepository requests;
  private final OrganisationNames organisations;
  private final Clock clock;

  @Inject
  public LicenceCheck(
      LicenceRepository licences,
      RequestRepository requests,
      OrganisationNames organisations,
      Clock clock) {
    this.licences = licences;
    this.requests = requests;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Why not, and whom to ask; empty when it may. */
  Optional<Fault> refusal(Library library, Edition edition, ReportKind kind) {
    List<Licence> all = licences.list(edition.id());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = Today.in(clock);
    var supporter = organisations.supporterOf(library);
    var held = held(all, supporter);
    if (held.isEmpty()) {
      return fault("Uw ondersteuningsorganisatie heeft geen licentie op deze editie.", supporter);
    }
    var now = kept(held, l -> l.window().includes(today));
    if (now.isEmpty()) {
      return fault("De licentie van deze editie geldt " + windows(held) + ".", supporter);
    }
    var fitting = kept(now, l -> l.kinds().contains(kind));
    if (fitting.isEmpty()) {
      return fault("De licentie van deze editie geldt niet voor deze analyse.", supporter);
    }
    long used = requests.countSince(library.id(), edition.id(), newYear(today));
    if (fitting.stream().noneMatch(l -> l.perYear() == null || used < l.perYear())) {
      return fault(
          "Met deze editie zijn dit jaar al " + used + " analyses gevraagd; meer mag niet.",
          supporter);
    }
    return Optional.empty();
  }

  /** When a library may use an edition; empty where no licence says so. */
  List<LicenceWindow> windows(Library library, Edition edition) {
    return held(licences.list(edition.id()), organisations.supporterOf(library)).stream()
        .map(Licence::window)
        .distinct()
        .toList();
  }

  private static List<Licence> held(List<Licence> all, Optional<SupportOrganisation> supporter) {
    UUID supporterId = supporter.map(SupportOrganisation::id).orElse(null);
    return kept(all, l -> l.licensee() == null || l.licensee().equals(supporterId));
  }

  private static List<Licence> kept(List<Licence> all, Predicate<Licence> condition) {
    return all.stream().filter(condition).toList();
  }

  private static java.time.Instant newYear(LocalDate today) {
    return today.withDayOfYear(1).atStartOfDay(ZONE).toInstant();
  }

  private static String windows(List<Licence> held) {
    return held.stream()
        .map(Licence::window)
        .map(
            w ->
                ((w.from() == null ? "" : "van " + w.from() + " ")
                        + (w.until() == null ? "" : "tot en met " + w.until()))
                    .strip())
        .distinct()
        .reduce((a, b) -> a + " en " + b)
        .orElse("");
  }

  private static Optional<Fault> fault(String reason, Optional<SupportOrganisation> supporter) {
    String whom =
        supporter
            .map(o -> o.name() + (o.email().isEmpty() ? "" : " (" + o.email() + ")"))
            .orElse("uw provinciale ondersteuningsorganisatie");
    return Optional.of(
        new Fault("editie", reason + " Vraag " + whom + " welke editie u kunt gebruiken."));
  }
}
