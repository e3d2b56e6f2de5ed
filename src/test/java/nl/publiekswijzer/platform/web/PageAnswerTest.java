// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.publiekswijzer.platform.Fault;
import org.junit.jupiter.api.Test;

class PageAnswerTest {
  @Test
  void allMessagesOfAFieldStandTogetherInTheirOrder() {
    var faults =
        List.of(
            new Fault("postcodes", "Dit is geen postcode."),
            new Fault("werkgebied", "Kies een gemeente."),
            new Fault("postcodes", "Deze kent de editie niet."));

    assertEquals(
        Map.of(
            "postcodes",
            List.of("Dit is geen postcode.", "Deze kent de editie niet."),
            "werkgebied",
            List.of("Kies een gemeente.")),
        PageAnswer.byField(faults));
  }

  @Test
  void summaryCountsFieldsAndNoneWhereNoneIsAtFault() {
    assertEquals(
        List.of(
            "Dit is niet gelukt",
            "Er is 1 veld niet goed ingevuld",
            "Er zijn 2 velden niet goed ingevuld"),
        List.of(0, 1, 2).stream()
            .map(fields -> new Speech(Language.DUTCH).say("frame.faults", fields))
            .toList());
  }
}
