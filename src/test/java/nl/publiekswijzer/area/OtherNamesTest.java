// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherNamesTest {
  @Test
  void namesAreKnownWithAndWithoutTheirMarks() {
    assertEquals(List.of("Den Haag"), OtherNames.of("'s-Gravenhage"));
    assertEquals(List.of("Den Bosch"), OtherNames.of("’s-Hertogenbosch"));
    assertEquals(List.of("Friesland"), OtherNames.of("Fryslân"));
    assertEquals(List.of("Friesland"), OtherNames.of("Fryslan"));
    assertEquals(List.of("Zuidwest-Friesland"), OtherNames.of("Súdwest-Fryslân"));
    assertEquals(List.of(), OtherNames.of("Utrecht"));
  }
}
