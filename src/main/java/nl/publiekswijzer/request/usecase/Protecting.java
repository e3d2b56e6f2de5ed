// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.disclosure.LedgerRules;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.disclosure.PrivacyBound;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.ProtectionNote;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.request.Reuse;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.MemberSets;
import nl.publiekswijzer.request.store.PrivacyLedger;
import nl.publiekswijzer.request.store.PrivacyLedger.Charge;
import nl.publiekswijzer.request.store.RequestRepository;

/** The technical note of a release: how its figures were protected, and what that cost. */
@Dependent
public class Protecting {
  static final String ANALYSIS = "OB-2";
  private static final double DELTA = 1e-6;
  private static final String VARIANCES =
      "huishoudens: segment 25, subsegment 50; leden: totaal 10, segment 25, subsegment 50, passen"
          + " 50, vestigingen 50, delen 25, brede groepen 64 maal de grootste stap van een huishouden in het kwadraat";

  private final RequestRepository requests;
  private final MemberSets sets;
  private final PrivacyLedger ledger;
  private final EditionRepository editions;

  @Inject
  public Protecting(
      RequestRepository requests,
      MemberSets sets,
      PrivacyLedger ledger,
      EditionRepository editions) {
    this.requests = requests;
    this.sets = sets;
    this.ledger = ledger;
    this.editions = editions;
  }

  /**
   * What is kept of a release; no true count.
   *
   * @param keyId of the key that members were drawn with; empty without members
   * @param noise whether members were drawn
   * @param cells rows that are told together
   * @param figures SHA-256 of all that is published
   * @param rho spent on every block of the work area; null without members, or where exact
   * @param epsilon of that rho at delta 10^-6; likewise
   */
  public record Release(
      String keyId,
      String setDigest,
      boolean noise,
      List<String> cells,
      String figures,
      BigDecimal rho,
      BigDecimal epsilon,
      String variances) {}

  /** What the publication itself tells of its protection. */
  ProtectionNote note(AnalysisRequest request, LoadedEdition edition, Protection told) {
    Optional<MemberSet> set = sets.find(request.id()).filter(s -> told == Protection.DRAWN);
    BigDecimal rho = set.map(s -> rho(request, edition, s)).orElse(null);
    var blocks = edition.areas().blocks(edition.areas().postcodes(request.workArea()));
    return new ProtectionNote(
        editions.findKeys(edition.edition().id()).orElse(null),
        set.map(MemberSet::keyId).orElse(null),
        rho,
        rho == null ? null : epsilon(rho),
        rho == null ? null : ledger.spent(edition.edition().id(), blocks, "").edition(),
        LedgerRules.STANDARD.edition(),
        request.reuse().map(Reuse::sentence).orElse(null));
  }

  Release release(AnalysisRequest request, LoadedEdition edition, PublishedFigures figures) {
    Optional<MemberSet> set = sets.find(request.id());
    boolean drawn = set.isPresent() && figures.subject().protection() == Protection.DRAWN;
    BigDecimal rho = drawn ? rho(request, edition, set.get()) : null;
    return new Release(
        set.map(MemberSet::keyId).orElse(""),
        set.map(MemberSet::households).orElse(""),
        drawn,
        pooled(figures),
        Sha256.of(WorkingJson.bytes(figures)),
        rho,
        rho == null ? null : epsilon(rho),
        VARIANCES);
  }

  private BigDecimal rho(AnalysisRequest request, LoadedEdition edition, MemberSet set) {
    var counts = requests.findMembers(request.id()).orElseThrow();
    return LedgerCharging.charges(edition, request, counts, set).stream()
        .map(Charge::rho)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal epsilon(BigDecimal rho) {
    double epsilon = new PrivacyBound(2 * rho.doubleValue()).epsilon(DELTA);
    return BigDecimal.valueOf(epsilon).setScale(2, RoundingMode.HALF_UP);
  }

  private static List<String> pooled(PublishedFigures figures) {
    var tables = new ArrayList<String>();
    if (figures.area() != null) {
      if (figures.area().segments().stream().anyMatch(WorkAreaLine::pooled)) {
        tables.add("huishoudens per segment");
      }
      if (figures.area().subsegments().stream().anyMatch(WorkAreaLine::pooled)) {
        tables.add("huishoudens per subsegment");
      }
    }
    if (figures.members() != null) {
      if (figures.members().segments().stream().anyMatch(MemberLine::pooled)) {
        tables.add("leden per segment");
      }
      if (figures.members().subsegments().stream().anyMatch(MemberLine::pooled)) {
        tables.add("leden per subsegment");
      }
    }
    return tables;
  }
}
