// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a file of a hundred bytes. */
class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-, 0, 100",
    "bytes=10-, 10, 100",
    "bytes=10-19, 10, 20",
    "bytes=99-99, 99, 100",
    "bytes=90-1000, 90, 100",
    "bytes=-10, 90, 100",
    "bytes=-1000, 0, 100",
    "bytes= 5 - 6, 5, 7"
  })
  void partIsUnderstood(String header, long from, long until) {
    assertEquals(Optional.of(new ByteRange(from, until)), ByteRange.of(header, 100));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {"bytes=-", "bytes=5-4", "bytes=0-1,5-6", "regels=1-2", "bytes=a-b", "bytes=1--2"})
  void whatIsNoSinglePartIsAll(String header) {
    assertEquals(Optional.empty(), ByteRange.of(header, 100));
  }

  @Test
  void partBehindTheEndIsNone() {
    assertFalse(ByteRange.of("bytes=100-", 100).orElseThrow().isSatisfiable());
    assertFalse(ByteRange.of("bytes=100-200", 100).orElseThrow().isSatisfiable());
    assertFalse(ByteRange.of("bytes=-0", 100).orElseThrow().isSatisfiable());
  }

  @Test
  void partIsToldOfTheWhole() {
    assertEquals("bytes 10-19/100", new ByteRange(10, 20).of(100));
    assertEquals(10, new ByteRange(10, 20).length());
  }
}
