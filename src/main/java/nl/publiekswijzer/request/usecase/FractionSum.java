// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact sum of many fractions. Numerators are added per denominator first, and brought to one
 * common denominator only once: a country has thousands of postcodes.
 */
final class FractionSum {
  private final Map<Long, Long> numerators = new TreeMap<>();

  void add(long numerator, long denominator) {
    if (numerator != 0) {
      numerators.merge(denominator, numerator, Math::addExact);
    }
  }

  BigFraction sum() {
    var common = BigInteger.ONE;
    for (long denominator : numerators.keySet()) {
      var next = BigInteger.valueOf(denominator);
      common = common.divide(common.gcd(next)).multiply(next);
    }
    var sum = BigInteger.ZERO;
    for (var entry : numerators.entrySet()) {
      var factor = common.divide(BigInteger.valueOf(entry.getKey()));
      sum = sum.add(factor.multiply(BigInteger.valueOf(entry.getValue())));
    }
    return BigFraction.of(sum, common);
  }
}
