// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FilterQueryTest {
  @Test
  void whatIsEmptyIsLeftOut() {
    var query = FilterQuery.of("zoek", "Súd & west", "soort", "", "jaar", "2024");

    assertEquals("zoek=S%C3%BAd+%26+west&jaar=2024", query.text());
    assertEquals("/ui/x?zoek=S%C3%BAd+%26+west&jaar=2024", query.on("/ui/x"));
    assertEquals("/ui/x?zoek=S%C3%BAd+%26+west&jaar=2024&pagina=3", query.page("/ui/x", 3));
  }

  @Test
  void nothingAskedIsThePathAlone() {
    var query = FilterQuery.of("zoek", "");

    assertTrue(query.isEmpty());
    assertEquals("/ui/x", query.on("/ui/x"));
    assertEquals("/ui/x?pagina=2", query.page("/ui/x", 2));
  }
}
