// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.publiekswijzer.estimate.PositionTable.Position;

/**
 * How the inhabitants of an age live: alone, as a partner without or with children, as a single
 * parent, or otherwise (child at home, other, in an institution); shares that sum to 1. Those of
 * the municipality where they are known, of which 25 persons of each age of the country are made a
 * part; else those of the country.
 */
final class PositionSeed {
  /** Alone, partner without children, partner with children, single parent, otherwise. */
  static final int POSITIONS = 5;

  /** The last of the positions. */
  static final int OTHERWISE = 4;

  private static final double COUNTRY = 25;
  static final Position[] ORDER = {
    Position.ALONE,
    Position.PARTNER_WITHOUT_CHILDREN,
    Position.PARTNER_WITH_CHILDREN,
    Position.SINGLE_PARENT
  };

  private final Optional<PositionTable> table;
  private final UnaryOperator<String> whose;
  private final double[][] national = shares(persons(NationalPositions.PERSONS));
  private final Map<String, double[][]> seeds = new HashMap<>();

  PositionSeed(Optional<PositionTable> table) {
    this(table, UnaryOperator.identity());
  }

  /**
   * @param whose the municipality whose positions those of another are taken for
   */
  PositionSeed(Optional<PositionTable> table, UnaryOperator<String> whose) {
    this.table = table;
    this.whose = whose;
  }

  /** By five-year age and position. */
  double[][] of(String municipality) {
    return seeds.computeIfAbsent(
        municipality,
        code -> table.flatMap(t -> t.find(whose.apply(code))).map(this::smoothed).orElse(national));
  }

  private double[][] smoothed(double[][] own) {
    double[][] persons = persons(own);
    for (int age = 0; age < persons.length; age++) {
      for (int position = 0; position < POSITIONS; position++) {
        persons[age][position] += COUNTRY * national[age][position];
      }
    }
    return shares(persons);
  }

  private static double[][] persons(double[][] table) {
    var persons = new double[PositionTable.AGES][POSITIONS];
    for (int age = 0; age < persons.length; age++) {
      double all = Arrays.stream(table[age]).sum();
      double placed = 0;
      for (int position = 0; position < OTHERWISE; position++) {
        persons[age][position] = table[age][ORDER[position].ordinal()];
        placed += persons[age][position];
      }
      persons[age][OTHERWISE] = all - placed + all * NationalPositions.institutions(age);
    }
    return persons;
  }

  private static double[][] shares(double[][] persons) {
    var shares = new double[persons.length][];
    for (int age = 0; age < persons.length; age++) {
      double all = Arrays.stream(persons[age]).sum();
      shares[age] = Arrays.stream(persons[age]).map(p -> p / all).toArray();
    }
    return shares;
  }
}
