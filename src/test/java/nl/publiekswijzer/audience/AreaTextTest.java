// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.household.load.MemoryEdition;
import org.junit.jupiter.api.Test;

class AreaTextTest {
  private static final List<Municipality> KNOWN =
      Stream.of("'s-Gravenhage", "Utrecht", "Súdwest-Fryslân", "Nuenen, Gerwen en Nederwetten")
          .map(name -> new Municipality("GM" + name.length(), name, "PV", "Provincie"))
          .toList();

  private static AreaText of(String typed) {
    return AreaText.of(typed, KNOWN);
  }

  @Test
  void namesCodesAndPostcodesMayStandTogether() {
    assertEquals(
        new AreaText(List.of("GM7", "GM15"), List.of(3512), List.of()),
        of("utrecht; 3512\nSÚDWEST-FRYSLÂN"));
    assertEquals(new AreaText(List.of("GM7"), List.of(), List.of()), of(" gm7 "));
  }

  @Test
  void anApostropheMayBeCurly() {
    assertEquals(List.of("GM13"), of("’s-gravenhage").municipalities());
  }

  @Test
  void aNameMayBeThatOfDailySpeech() {
    assertEquals(List.of("GM13", "GM15"), of("Den Haag, zuidwest friesland").municipalities());
  }

  @Test
  void aNameOfSeveralIsNotGuessed() {
    var two =
        Stream.of("Bergen (L.)", "Bergen (NH.)")
            .map(name -> new Municipality(name, name, "PV", "Provincie"))
            .toList();

    assertEquals(
        new AreaText(List.of("Bergen (L.)"), List.of(), List.of("Bergen")),
        AreaText.of("Bergen; Bergen (L.)", two));
  }

  @Test
  void aNameMayHoldACommaItself() {
    assertEquals(
        new AreaText(List.of("GM29", "GM7"), List.of(), List.of()),
        of("Nuenen, Gerwen en Nederwetten, Utrecht"));
  }

  @Test
  void whatIsUnknownIsTold() {
    assertEquals(
        new AreaText(List.of(), List.of(), List.of("Atlantis", "12", "0123")),
        of("Atlantis, 12, 0123"));
    assertEquals(new AreaText(List.of(), List.of(), List.of()), of(" , ;"));
  }

  @Test
  void everyMunicipalityOfTheCountryIsFoundByItsName() {
    var all = List.copyOf(MemoryEdition.ofCountry().areas().municipalities());
    String typed = all.stream().map(Municipality::name).collect(Collectors.joining(", "));
    var found = AreaText.of(typed, all);
    assertEquals(List.of(), found.unknown());
    assertEquals(all.stream().map(Municipality::code).toList(), found.municipalities());
  }
}
