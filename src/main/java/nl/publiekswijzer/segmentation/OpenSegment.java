// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import static nl.publiekswijzer.segmentation.HouseholdType.ALONE;
import static nl.publiekswijzer.segmentation.HouseholdType.COUPLE;
import static nl.publiekswijzer.segmentation.HouseholdType.FAMILY;
import static nl.publiekswijzer.segmentation.HouseholdType.SINGLE_PARENT;

/**
 * A segment of the Open segmentatie with the rule that puts a household in it.
 *
 * <p>The rule is our own: age class of the main occupant, household type and welfare class decide
 * on the segment, urbanity and tenure on the subsegment.
 *
 * <pre>
 *            alone                couple            family            single parent
 * under 35   A low, modest        B                 C low, modest     E
 *            B comfortable, high                    D comfortable, high
 * 35-54      F                    G                 C / D as above    E
 * 55-74      H                    I low, modest     I / J as couple   E
 *                                 J comfortable, high
 * 75+        K                    K                 K                 K
 * </pre>
 */
public enum OpenSegment {
  A(ALONE, UrbanSplit.FIVE),
  B(COUPLE, UrbanSplit.FIVE),
  C(FAMILY, UrbanSplit.FIVE),
  D(FAMILY, UrbanSplit.SIX),
  E(SINGLE_PARENT, UrbanSplit.FIVE),
  F(ALONE, UrbanSplit.FIVE),
  G(COUPLE, UrbanSplit.FOUR),
  H(ALONE, UrbanSplit.SIX),
  I(COUPLE, UrbanSplit.FIVE),
  J(COUPLE, UrbanSplit.SIX),
  K(ALONE, UrbanSplit.SEVEN);

  private final HouseholdType mainType;
  private final UrbanSplit split;

  OpenSegment(HouseholdType mainType, UrbanSplit split) {
    this.mainType = mainType;
    this.split = split;
  }

  /** Household type that most households of the segment have. */
  public HouseholdType mainType() {
    return mainType;
  }

  /** How the segment falls apart in subsegments. */
  public UrbanSplit split() {
    return split;
  }

  /** The segment of a household. */
  public static OpenSegment of(AgeClass age, HouseholdType type, WelfareClass welfare) {
    if (age == AgeClass.OLDEST) {
      return K;
    }
    boolean tight = welfare == WelfareClass.LOW || welfare == WelfareClass.MODEST;
    return switch (type) {
      case SINGLE_PARENT -> E;
      case ALONE -> alone(age, tight);
      case COUPLE -> couple(age, tight);
      case FAMILY -> age == AgeClass.OLDER ? couple(age, tight) : tight ? C : D;
    };
  }

  private static OpenSegment alone(AgeClass age, boolean tight) {
    return switch (age) {
      case YOUNG -> tight ? A : B;
      case MIDDLE -> F;
      default -> H;
    };
  }

  private static OpenSegment couple(AgeClass age, boolean tight) {
    return switch (age) {
      case YOUNG -> B;
      case MIDDLE -> G;
      default -> tight ? I : J;
    };
  }

  /** Position in the subsegments of the catalogue; urbanity from 1 to 5. */
  public int subsegment(int urbanity, Tenure tenure) {
    return firstSubsegment() + split.place(urbanity, tenure);
  }

  /** Position of the segment's first subsegment in the catalogue. */
  public int firstSubsegment() {
    int first = 0;
    for (int before = 0; before < ordinal(); before++) {
      first += values()[before].split.size();
    }
    return first;
  }

  /** The segment to which a position in the subsegments of the catalogue belongs. */
  public static OpenSegment ofSubsegment(int ordinal) {
    for (OpenSegment segment : values()) {
      int place = ordinal - segment.firstSubsegment();
      if (place >= 0 && place < segment.split.size()) {
        return segment;
      }
    }
    throw new IllegalArgumentException("the Open segmentatie has no subsegment " + ordinal);
  }

  /** Number of subsegments in the whole catalogue. */
  public static int subsegments() {
    return K.firstSubsegment() + K.split.size();
  }
}
