// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FileStatementTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

  @Test
  void completenessIsInWholePerCentsRoundedHalfUp() {
    var file = new FileStatement(null, 650L, DAY);
    assertEquals(98, file.percent(640)); // 98,46
    assertEquals(90, file.percent(582)); // 89,54
    assertEquals(1, new FileStatement(null, 200L, DAY).percent(1)); // 0,5
    assertEquals(0, file.percent(0));
  }

  @Test
  void aFileIsWholeFromNinetyToAHundredAndFivePerCent() {
    assertFalse(FileStatement.isWhole(89));
    assertTrue(FileStatement.isWhole(90));
    assertTrue(FileStatement.isWhole(105));
    assertFalse(FileStatement.isWhole(106));
  }

  @Test
  void membersAreToldWithTheirDateOnly() {
    assertTrue(new FileStatement(null, 650L, DAY).tellsMembers());
    assertFalse(new FileStatement(DAY, 650L, null).tellsMembers());
    assertFalse(FileStatement.NONE.tellsMembers());
  }
}
