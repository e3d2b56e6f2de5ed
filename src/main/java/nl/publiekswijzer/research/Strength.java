// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How firmly a finding stands, by the group that it is about and how that was chosen.
 *
 * <p>A share of a group of 100 that was drawn by lot is right within 10 points (95 %, 1/√n), of a
 * group of 30 within 18. So 100 makes a finding of a count or a sample well founded, 30 an
 * indication. People who chose themselves may differ from the rest whatever their number: they
 * never do more than indicate, and that from 100 on; conversations from 30 on. All else is a
 * signal.
 */
public enum Strength {
  SUBSTANTIATED("onderbouwd"),
  INDICATION("aanwijzing"),
  SIGNAL("signaal");

  /** A share of so many is right within 10 points. */
  static final int MANY = 100;

  /** A share of so many is right within 18 points. */
  static final int SOME = 30;

  private final String word;

  Strength(String word) {
    this.word = word;
  }

  /**
   * @param n of the group that the finding is about
   */
  public static Strength of(StudyDesign design, int n) {
    return switch (design) {
      case COUNT, SAMPLE -> n >= MANY ? SUBSTANTIATED : n >= SOME ? INDICATION : SIGNAL;
      case OPEN_CALL -> n >= MANY ? INDICATION : SIGNAL;
      case CONVERSATIONS -> n >= SOME ? INDICATION : SIGNAL;
    };
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  public static Optional<Strength> ofWord(String word) {
    return Stream.of(values()).filter(strength -> strength.word.equals(word)).findFirst();
  }
}
