// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.disclosure.LedgerRules;
import nl.publiekswijzer.disclosure.LedgerVerdict;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.PrivacyLedger;

/** How an area of an edition stands before something is asked of it. */
@Dependent
public class AreaStanding {
  private static final LedgerRules RULES = LedgerRules.STANDARD;

  private final EditionRepository editions;
  private final LoadedEditions loaded;
  private final PrivacyLedger ledger;
  private final CurrentActor current;

  @Inject
  public AreaStanding(
      EditionRepository editions,
      LoadedEditions loaded,
      PrivacyLedger ledger,
      CurrentActor current) {
    this.editions = editions;
    this.loaded = loaded;
    this.ledger = ledger;
    this.current = current;
  }

  /**
   * What an area comes to.
   *
   * @param added postcodes that come along with their block
   * @param spent rho in the block of it that has spent most, by all libraries together
   * @param openSpent the same over all open editions
   * @param visitorsSpent the same in this edition by visitors; empty where the library that asks is
   *     none
   * @param bySegment whether it can be told which segments are members
   */
  public record Standing(
      List<Integer> added,
      BigDecimal spent,
      BigDecimal openSpent,
      Optional<BigDecimal> visitorsSpent,
      boolean bySegment) {

    public BigDecimal limit() {
      return RULES.edition();
    }

    public BigDecimal openLimit() {
      return RULES.openEditions();
    }

    /** Whether not even the least file of the library comes out of it any more. */
    public boolean isClosed() {
      return !closedBy().equals(LedgerVerdict.ALLOWED);
    }

    /** What is left, of all limits but that of one library the least, which a person may lift. */
    public BigDecimal left() {
      return limit()
          .subtract(spent)
          .min(openLimit().subtract(openSpent))
          .min(visitorsSpent.map(RULES.visitors()::subtract).orElse(openLimit()))
          .max(BigDecimal.ZERO);
    }

    /** By which limit nothing comes out of it any more; {@code ALLOWED} where something does. */
    public LedgerVerdict closedBy() {
      if (openLimit().subtract(openSpent).compareTo(LEAST) < 0) {
        return LedgerVerdict.EDITIONS_CLOSED;
      }
      if (limit().subtract(spent).compareTo(LEAST) < 0) {
        return LedgerVerdict.EDITION_CLOSED;
      }
      return left().compareTo(LEAST) < 0 ? LedgerVerdict.VISITORS_CLOSED : LedgerVerdict.ALLOWED;
    }
  }

  /** Of segments alone, in the Open segmentatie. */
  private static final BigDecimal LEAST = new BigDecimal("0.0571");

  /**
   * As the only library of the actor finds it, or for who has several as one at home there does.
   *
   * @throws Refused with 404 when there is no such edition
   * @throws InvalidInput when the edition does not know the area
   */
  @Transactional
  public Standing of(String edition, WorkArea area) {
    var kept = current.require(Permission.ASK).kept();
    Edition found =
        editions.find(edition).orElseThrow(() -> Refused.notFound("Deze editie bestaat niet."));
    var unknown = loaded.read(found.id()).areas().unknown(area);
    if (!unknown.isEmpty()) {
      throw new InvalidInput(
          List.of(
              new Fault(
                  "werkgebied", "Onbekend in deze editie: " + String.join(", ", unknown) + ".")));
    }
    var library = kept.size() == 1 ? kept.stream().findFirst() : Optional.<UUID>empty();
    return of(found.id(), area, library);
  }

  /** As a library finds it. */
  @Transactional
  public Standing of(long editionId, WorkArea area, UUID library) {
    return of(editionId, area, Optional.of(library));
  }

  private Standing of(long editionId, WorkArea area, Optional<UUID> library) {
    var edition = loaded.read(editionId);
    var areas = edition.areas();
    var home = library.map(id -> ledger.payer(id).province());
    var spent = ledger.spent(editionId, areas.blocks(areas.postcodes(area)), home.orElse(""));
    return new Standing(
        List.copyOf(areas.added(area)),
        spent.edition(),
        spent.openEditions(),
        home.flatMap(province -> spent.visitors()),
        edition.edition().tellsSegmentsOfMembers());
  }

  /** Postcodes that came along with the area of a request. */
  public List<Integer> added(AnalysisRequest request) {
    return List.copyOf(loaded.read(request.editionId()).areas().added(request.workArea()));
  }
}
