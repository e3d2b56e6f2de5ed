// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {
  @ParameterizedTest
  @CsvSource({
    "0, minder vaak dan",
    "90, minder vaak dan",
    "91, ongeveer even vaak als",
    "109, ongeveer even vaak als",
    "110, vaker dan",
    "139, vaker dan",
    "140, anderhalf keer zo vaak als",
    "166, ruim anderhalf keer zo vaak als",
    "180, bijna tweemaal zo vaak als",
    "195, tweemaal zo vaak als",
    "232, ruim tweemaal zo vaak als",
    "250, tweeënhalf keer zo vaak als",
    "300, driemaal zo vaak als",
    "800, achtmaal zo vaak als",
    "900, meer dan achtmaal zo vaak als"
  })
  void anIndexIsSaidInWords(int index, String words) {
    assertEquals(words, Rates.often(index));
  }

  @Test
  void whatIsSaidOfAnIndexIsNotSaidOfAFarOne() {
    var firsts = new TreeMap<Integer, String>();
    IntStream.rangeClosed(0, 900).forEach(i -> firsts.putIfAbsent(i, Rates.often(i)));
    long changes =
        IntStream.rangeClosed(1, 900).filter(i -> !firsts.get(i).equals(firsts.get(i - 1))).count();
    assertEquals(changes + 1, firsts.values().stream().distinct().count());
  }

  @ParameterizedTest
  @CsvSource({
    "4.0, minder dan 1 op de 10",
    "14.3, 1 op de 7",
    "22.0, ruim 1 op de 5",
    "25.0, 1 op de 4",
    "32.0, 1 op de 3",
    "48.0, 1 op de 2",
    "61.0, 6 op de 10",
    "96.0, 10 op de 10"
  })
  void aReachIsSaidInHouses(BigDecimal reach, String words) {
    assertEquals(words, Rates.houses(reach).words());
  }

  @Test
  void namesAreListedWithAnAndBeforeTheLast() {
    assertEquals("", Rates.list(List.of()));
    assertEquals("Oost", Rates.list(List.of("Oost")));
    assertEquals("Oost en West", Rates.list(List.of("Oost", "West")));
    assertEquals("Oost, West en Zuid", Rates.list(List.of("Oost", "West", "Zuid")));
    assertEquals("Oost en 2 andere", Rates.list(List.of("Oost", "West", "Zuid"), 1));
  }
}
