// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.disclosure.LedgerRules;
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
   * @param limit most of that
   * @param openSpent the same over all open editions
   * @param openLimit most of that
   */
  public record Standing(
      List<Integer> added,
      BigDecimal spent,
      BigDecimal limit,
      BigDecimal openSpent,
      BigDecimal openLimit) {

    /** Whether not even the least file comes out of it any more. */
    public boolean isClosed() {
      return left().compareTo(LEAST) < 0;
    }

    /** What is left, of both limits the least. */
    public BigDecimal left() {
      return limit.subtract(spent).min(openLimit.subtract(openSpent)).max(BigDecimal.ZERO);
    }
  }

  /** Of segments alone, in the Open segmentatie. */
  private static final BigDecimal LEAST = new BigDecimal("0.0571");

  /**
   * @throws Refused with 404 when there is no such edition
   * @throws InvalidInput when the edition does not know the area
   */
  @Transactional
  public Standing of(String edition, WorkArea area) {
    current.require(Permission.ASK);
    Edition found =
        editions.find(edition).orElseThrow(() -> Refused.notFound("Deze editie bestaat niet."));
    var unknown = loaded.read(found.id()).areas().unknown(area);
    if (!unknown.isEmpty()) {
      throw new InvalidInput(
          List.of(
              new Fault(
                  "werkgebied", "Onbekend in deze editie: " + String.join(", ", unknown) + ".")));
    }
    return of(found.id(), area);
  }

  @Transactional
  public Standing of(long editionId, WorkArea area) {
    var areas = loaded.read(editionId).areas();
    var spent = ledger.spent(editionId, areas.blocks(areas.postcodes(area)));
    return new Standing(
        List.copyOf(areas.added(area)),
        spent.edition(),
        RULES.edition(),
        spent.openEditions(),
        RULES.openEditions());
  }

  /** Postcodes that came along with the area of a request. */
  public List<Integer> added(AnalysisRequest request) {
    return List.copyOf(loaded.read(request.editionId()).areas().added(request.workArea()));
  }
}
