// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.publiekswijzer.disclosure.DrawKey;
import nl.publiekswijzer.disclosure.MatchNoise;
import nl.publiekswijzer.disclosure.MemberDraws;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.disclosure.Plausibility;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.disclosure.SegmentTree;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.member.CountedMembers;
import nl.publiekswijzer.member.MatchReport;

/**
 * Judges a member file by drawn figures only, the same that a publication would tell (OB-2, rules
 * R2, R3 and R5): what is refused, and how its recognition is told, is no exact answer about any
 * address.
 */
final class FileJudging {
  /** Tells no number and no reason: both would depend on households. */
  static final String TOO_SMALL =
      "Het bestand is te klein voor dit werkgebied, of veel adressen zijn niet herkend. Controleer of"
          + " het werkgebied klopt en of de kolommen postcode, huisnummer en toevoeging goed zijn"
          + " gevuld, en lever het hele ledenbestand opnieuw aan. Adressen kunt u vooraf controleren"
          + " in het openbare adressenregister (BAG).";

  /** A name that no part of a work area has. */
  private static final String STREET = "street";

  private static final Plausibility PLAUSIBILITY = new Plausibility(UploadRules.STANDARD);

  private final SegmentTree tree;
  private final DrawKey key;

  FileJudging(SegmentTree tree, DrawKey key) {
    this.tree = tree;
    this.key = key;
  }

  /**
   * What is said to who sent the file.
   *
   * @param refusal empty when the file is taken
   */
  record Verdict(MatchReport report, Optional<String> refusal) {}

  /**
   * @param file what depends on the file alone
   */
  Verdict judge(CountedMembers members, MemberSet set, MatchReport file) {
    var draws = new MemberDraws(tree, key, set.households());
    int households = members.households().size() + draws.total();
    if (households < Rules.STANDARD.memberFile()) {
      return new Verdict(file, Optional.of(TOO_SMALL));
    }
    int[] drawn = new MatchNoise(key, set.delivered()).drawn(members.matches().counts());
    int looked = IntStream.of(drawn).sum();
    int matched = IntStream.of(drawn).limit(members.matches().recognised()).sum();
    int block = members.households().largestBlock() + draws.part(STREET);
    return new Verdict(
        file.with(members.matches().told(MatchNoise.tens(drawn))),
        PLAUSIBILITY.objection(households, block, looked, matched));
  }
}
