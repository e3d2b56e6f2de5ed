// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLimitsTest {
  @Test
  void everyLimitMayBeOne() {
    assertEquals(1, new CsvLimits(1, 1, 1, 1).maxBytes());
  }

  @ParameterizedTest
  @CsvSource({"0,1,1,1", "1,0,1,1", "1,1,0,1", "1,1,1,0"})
  void noLimitIsNought(long maxBytes, long maxRows, int maxRowBytes, int maxColumns) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new CsvLimits(maxBytes, maxRows, maxRowBytes, maxColumns));
  }
}
