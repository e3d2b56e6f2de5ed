// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.publiekswijzer.platform.Fault;
import org.junit.jupiter.api.Test;

class PageAnswerTest {
  @Test
  void allMistakesOfAFieldStandAtItAndItIsCountedOnce() {
    var faults =
        List.of(
            new Fault("postcodes", "“abc” is geen postcode."),
            new Fault("postcodes", "Onbekend: 1234."),
            new Fault("naam", "Vul een naam in."));

    assertEquals(
        Map.of("postcodes", "“abc” is geen postcode. Onbekend: 1234.", "naam", "Vul een naam in."),
        PageAnswer.byField(faults));
    assertEquals(2, PageAnswer.countFields(faults));
  }

  @Test
  void whatNobodyFillsInIsNoField() {
    var faults = List.of(new Fault("toestand", "U kunt uw eigen account niet uitschakelen."));

    assertEquals(0, PageAnswer.countFields(faults));
  }
}
