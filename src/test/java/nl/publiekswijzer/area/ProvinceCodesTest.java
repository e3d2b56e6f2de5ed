// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProvinceCodesTest {
  @Test
  void frieslandIsKnownInBothSpellings() {
    assertEquals(Optional.of("PV21"), ProvinceCodes.find("Fryslân"));
    assertEquals(Optional.of("PV21"), ProvinceCodes.find("fryslan"));
    assertEquals(Optional.of("PV21"), ProvinceCodes.find(" Friesland "));
    assertEquals(Optional.empty(), ProvinceCodes.find("Verzinland"));
  }

  @Test
  void aProvinceIsKnownByAllItsNames() {
    var frisian = Set.of("friesland", "fryslan", "fryslân");
    assertEquals(frisian, Set.copyOf(ProvinceCodes.spellings("Friesland")));
    assertEquals(frisian, Set.copyOf(ProvinceCodes.spellings("Fryslân")));
    assertEquals(List.of("noord-holland"), ProvinceCodes.spellings("Noord-Holland"));
  }

  @Test
  void anUnknownProvinceIsKnownByItsOwnNameAlone() {
    assertEquals(List.of("proefland"), ProvinceCodes.spellings(" Proefland "));
    assertEquals(List.of(), ProvinceCodes.spellings(""));
  }
}
