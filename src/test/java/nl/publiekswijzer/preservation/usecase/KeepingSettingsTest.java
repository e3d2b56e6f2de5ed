// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.preservation.Keeping;
import nl.publiekswijzer.preservation.Making;
import nl.publiekswijzer.preservation.Valuation;
import org.junit.jupiter.api.Test;

class KeepingSettingsTest {
  private static final String KEY = "publiekswijzer.archive.";

  /** Already the next day in the Netherlands. */
  private static final Making MAKING =
      new Making(Instant.parse("2026-02-28T23:30:00Z"), "7", "1.0");

  private static KeepingSettings rules(Map<String, String> settings) {
    return new KeepingSettings(
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build());
  }

  private static void refused(String key, Map<String, String> settings) {
    var fault = assertThrows(IllegalStateException.class, () -> rules(settings));
    assertTrue(fault.getMessage().startsWith(KEY + key), fault.getMessage());
  }

  @Test
  void nothingIsDecidedUntilSomebodyDoes() {
    assertEquals(Keeping.UNDECIDED, rules(Map.of()).rule().of(MAKING));
  }

  @Test
  void termBeginsOnTheDayOfPublication() {
    var keeping =
        rules(
                Map.of(
                    KEY + "valuation", "V",
                    KEY + "term", "P20Y",
                    KEY + "category", "Onderzoek;4.2;Selectielijst 2025"))
            .rule()
            .of(MAKING);

    assertEquals(Valuation.DESTROY, keeping.valuation());
    assertEquals(
        Optional.of(new Keeping.Term(LocalDate.of(2026, 3, 1), Period.ofYears(20))),
        keeping.term());
    assertEquals(LocalDate.of(2046, 3, 1), keeping.term().orElseThrow().end());
    assertEquals(
        Optional.of(new Keeping.Category("Onderzoek", "4.2", "Selectielijst 2025")),
        keeping.category());
  }

  @Test
  void settingThatMakesNoSenseIsNamed() {
    refused("valuation", Map.of(KEY + "valuation", "X"));
    refused("term", Map.of(KEY + "valuation", "V"));
    refused("term", Map.of(KEY + "valuation", "B", KEY + "term", "P20Y"));
    refused("term", Map.of(KEY + "valuation", "V", KEY + "term", "twintig jaar"));
    refused("term", Map.of(KEY + "valuation", "V", KEY + "term", "P0D"));
    refused("category", Map.of(KEY + "category", "Onderzoek"));
  }
}
