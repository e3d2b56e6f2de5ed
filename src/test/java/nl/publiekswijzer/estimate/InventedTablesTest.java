// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class InventedTablesTest {
  /** As in the country incomes of households tell C and I apart least. */
  @Test
  void demonstrationAgreesWithThemButForWhatIncomeTellsApart() {
    assertEquals(
        Set.of("A", "B", "D", "E", "F", "G", "H", "J", "K"),
        InventedTables.validation().municipal());
  }
}
