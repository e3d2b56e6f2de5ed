// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedSharesTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void printedSharesAddUpToAHundred(long seed) {
    var sum = PrintedShares.of(parts(seed)).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(new BigDecimal("100.0"), sum);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void printedShareIsLessThanATenthFromTheExactOne(long seed) {
    var parts = parts(seed);
    var shares = PrintedShares.of(parts);
    long whole = parts.stream().mapToLong(Long::longValue).sum();
    for (int i = 0; i < parts.size(); i++) {
      double exact = 100.0 * parts.get(i) / whole;
      assertTrue(Math.abs(shares.get(i).doubleValue() - exact) < 0.1 + 1e-9);
    }
  }

  private static List<Long> parts(long seed) {
    var random = new Random(seed);
    return Stream.generate(() -> (long) random.nextInt(100_000)).limit(2 + seed * 7).toList();
  }

  @Test
  void missingTenthGoesToTheFirstOfEqualParts() {
    assertEquals(decimals("33.4", "33.3", "33.3"), PrintedShares.of(List.of(5L, 5L, 5L)));
  }

  @Test
  void missingTenthGoesToTheLargerShareWhenRemaindersAreEqual() {
    assertEquals(decimals("0.0", "100.0"), PrintedShares.of(List.of(1L, 1_999L)));
  }

  @Test
  void nothingIsPrintedAsZeros() {
    assertEquals(decimals("0.0", "0.0"), PrintedShares.of(List.of(0L, 0L)));
  }

  @Test
  void hugePartsDoNotOverflow() {
    assertEquals(
        decimals("50.0", "50.0"),
        PrintedShares.of(List.of(Long.MAX_VALUE / 4, Long.MAX_VALUE / 4)));
  }

  @Test
  void medianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
    assertEquals(new BigDecimal("15.05"), Quadrant.median(decimals("40.0", "10.0", "20.1", "1.0")));
  }

  private static List<BigDecimal> decimals(String... texts) {
    return Stream.of(texts).map(BigDecimal::new).toList();
  }
}
