// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.disclosure.CellRelease;
import nl.publiekswijzer.disclosure.MemberNoise;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.disclosure.SetNoise;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.library.store.NoiseWaivers;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.MemberSets;

/** Chooses the protection of a request, and tells afterwards what it did. */
@Dependent
public class Protecting {
  /** The one name of the member tables, whatever the kind of request: the same set, same noise. */
  static final String ANALYSIS = "ledenanalyse-1";

  private final MemberSets sets;
  private final NoiseWaivers waivers;
  private final EditionKeys keys;

  @Inject
  public Protecting(MemberSets sets, NoiseWaivers waivers, EditionKeys keys) {
    this.sets = sets;
    this.waivers = waivers;
    this.keys = keys;
  }

  /**
   * What is kept of a release; no true count.
   *
   * @param before keyed fingerprint of all true counts
   * @param after keyed fingerprint of all that is published
   */
  public record Release(
      String analysis,
      String keyId,
      String setDigest,
      boolean noise,
      List<Cell> cells,
      String before,
      String after) {}

  /** A cell, and the rule that decided it. */
  public record Cell(String table, String cell, String rule) {
    static Cell of(CellRelease release) {
      return new Cell(release.table(), release.cell(), release.rule().label());
    }
  }

  MemberProtection of(AnalysisRequest request) {
    Optional<MemberSet> set = sets.find(request.id());
    if (set.isEmpty()) {
      return MemberProtection.of(MemberNoise.NONE, Protection.ROUNDED);
    }
    if (waivers.find(request.libraryId()).isPresent()) {
      return MemberProtection.of(MemberNoise.NONE, Protection.WITHOUT_NOISE);
    }
    var key = keys.of(request.editionId());
    var noise = new SetNoise(UploadRules.STANDARD, key, ANALYSIS, request.editionId());
    return MemberProtection.of(noise.of(set.get()), Protection.NOISE);
  }

  Release release(AnalysisRequest request, MemberProtection protection) {
    var key = keys.of(request.editionId());
    var record = protection.record();
    return new Release(
        ANALYSIS,
        key.keyId(),
        sets.find(request.id()).map(MemberSet::digest).orElse(""),
        protection.told() == Protection.NOISE,
        record.cells().stream().map(Cell::of).toList(),
        record.before(key),
        record.after(key));
  }
}
