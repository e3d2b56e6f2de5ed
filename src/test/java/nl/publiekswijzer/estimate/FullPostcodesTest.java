// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.publiekswijzer.area.Municipality;
import org.junit.jupiter.api.Test;

class FullPostcodesTest {
  private static final String FILE =
      """
      postcode6;aantal_inwoners;aantal_inwoners_0_tot_15_jaar;aantal_inwoners_15_tot_25_jaar;\
      aantal_inwoners_25_tot_45_jaar;aantal_inwoners_45_tot_65_jaar;\
      aantal_inwoners_65_jaar_en_ouder;aantal_part_huishoudens;aantal_eenpersoonshuishoudens;\
      aantal_meerpersoonshuishoudens_zonder_kind;aantal_eenouderhuishoudens;\
      aantal_tweeouderhuishoudens;percentage_koopwoningen;stedelijkheid
      7002ZZ;30;5;-99997;10;10;5;15;10;5;-99997;-99997;-99997;-99997
      7001AB;45;10;5;15;10;5;20;5;-99997;-99997;10;70;4
      7001AA;-99997;-99997;-99997;-99997;-99997;-99997;-99997;-99997;-99997;-99997;-99997;.;.
      """;

  private final FullPostcodes postcodes = InventedFullPostcodes.read(FILE.getBytes(UTF_8));

  private List<EstimateArea> within(int postcode4) {
    return postcodes.within(
        new EstimateArea(postcode4, new Municipality("GM9001", "Eerstdam", "PV22", "Drenthe")));
  }

  @Test
  void thoseWithinAnAreaComeInOrder() {
    assertEquals(List.of("AA", "AB"), within(7001).stream().map(a -> a.letters).toList());
    assertEquals(List.of("ZZ"), within(7002).stream().map(a -> a.letters).toList());
    assertEquals(List.of(), within(7003));
    assertEquals(3, postcodes.size());
  }

  @Test
  void figuresAreThoseOfTheFile() {
    var area = within(7001).get(1);
    assertEquals(45, area.inhabitants);
    assertArrayEquals(new double[] {10, 5, 15, 10, 5}, area.bands);
    assertEquals(20, area.households);
    assertArrayEquals(new double[] {5, Double.NaN, 10, Double.NaN}, area.types);
    assertEquals(70, area.owners);
    assertEquals(4, area.urbanity.orElseThrow());
    assertEquals("Eerstdam", area.municipality.name());
  }

  @Test
  void hiddenFiguresAreNoNumbers() {
    var area = within(7001).get(0);
    assertTrue(Double.isNaN(area.inhabitants));
    assertTrue(Double.isNaN(area.households));
    assertTrue(Double.isNaN(area.owners));
    assertTrue(area.urbanity.isEmpty());
  }

  @Test
  void typesAreKnownWhereAnyPostcodeTellsThem() {
    assertTrue(postcodes.knowsTypes());
    assertEquals(false, FullPostcodes.NONE.knowsTypes());
    assertTrue(FullPostcodes.NONE.isEmpty());
  }
}
