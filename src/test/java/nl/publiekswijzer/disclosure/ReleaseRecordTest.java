// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ReleaseRecordTest {
  private static final EditionKey KEY = EditionKey.of(new byte[32], 7);

  private static CellRelease cell(String name, long counted, Long published) {
    return new CellRelease(
        CellRelease.MEMBERS, name, ReleaseRule.values()[0], BigFraction.of(counted), published);
  }

  private static ReleaseRecord record(CellRelease... cells) {
    var record = new ReleaseRecord();
    List.of(cells).forEach(record::add);
    return record;
  }

  @Test
  void aCellTellsWhatWasCountedAndWhatIsPublished() {
    var shown = cell("A1", 23, 25L);
    var hidden = cell("A2", 3, null);

    assertEquals("members A1 = 23", shown.before());
    assertEquals("members A1 = 25", shown.after());
    assertEquals("members A2 = " + ReleaseRule.values()[0].label(), hidden.after());
  }

  @Test
  void fingerprintsTellTheTrueCountsFromThePublishedOnes() {
    var record = record(cell("A1", 23, 25L), cell("A2", 40, 40L));

    assertEquals(KEY.fingerprint("members A1 = 23\nmembers A2 = 40"), record.before(KEY), "before");
    assertEquals(KEY.fingerprint("members A1 = 25\nmembers A2 = 40"), record.after(KEY), "after");
    assertNotEquals(record.before(KEY), record.after(KEY));
  }

  @Test
  void cellsStayInTheirOrder() {
    var first = cell("B", 1, null);
    var second = cell("A", 2, null);

    assertEquals(List.of(first, second), record(first, second).cells());
  }
}
