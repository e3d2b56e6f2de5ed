// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * The noise of scheme OB-1, keyed on the whole member set: the same set gives the same noise, and
 * any other set other noise in every cell, so that the difference of two publications holds the
 * noise of both.
 */
public final class SetNoise {
  private final NoiseDistribution distribution;
  private final EditionKey key;
  private final String analysis;
  private final long editionId;

  /**
   * @param analysis name of the standard analysis; the same for every request, for whoever could
   *     choose it could have one set drawn again and average the noise away
   */
  public SetNoise(UploadRules rules, EditionKey key, String analysis, long editionId) {
    this(new NoiseDistribution(rules.variance(), rules.bound()), key, analysis, editionId);
  }

  SetNoise(NoiseDistribution distribution, EditionKey key, String analysis, long editionId) {
    this.distribution = distribution;
    this.key = key;
    this.analysis = analysis;
    this.editionId = editionId;
  }

  /** The noise of one member set. */
  public MemberNoise of(MemberSet set) {
    return of(set.digest());
  }

  MemberNoise of(String digest) {
    var draws = key.draws(analysis, String.valueOf(editionId), digest);
    return new MemberNoise(cell -> distribution.at(draws.of(cell)), distribution.bound());
  }
}
