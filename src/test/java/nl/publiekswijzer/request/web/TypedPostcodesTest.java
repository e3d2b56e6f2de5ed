// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.publiekswijzer.area.PostcodeList;
import nl.publiekswijzer.platform.web.Language;
import nl.publiekswijzer.platform.web.Speech;
import org.junit.jupiter.api.Test;

class TypedPostcodesTest {
  private static final SortedSet<Integer> EDITION =
      new TreeSet<>(List.of(9711, 9712, 9714, 9716, 9717));

  @Test
  void ofARangeThoseThatExistAreTaken() {
    assertEquals(
        new TypedPostcodes(List.of(9711, 9712, 9714, 9716), List.of()), typed("9711 tot 9716"));
  }

  @Test
  void whatIsNotTakenIsObjectedTo() {
    assertEquals(
        new TypedPostcodes(
            List.of(9717),
            List.of(
                "Dit is geen postcode: abc, 12. Vul vier cijfers in, bijvoorbeeld 3511.",
                "Deze reeks loopt terug: 9716-9711. Zet de laagste postcode vooraan.",
                "Deze postcodegebieden kent de editie niet: 9999, 1000-1200."
                    + " Controleer de cijfers of laat ze weg.")),
        typed("9717 abc 12 9999, 9716-9711; 1000 t/m 1200"));
  }

  private static TypedPostcodes typed(String text) {
    return TypedPostcodes.of(PostcodeList.of(text), EDITION, new Speech(Language.DUTCH));
  }
}
