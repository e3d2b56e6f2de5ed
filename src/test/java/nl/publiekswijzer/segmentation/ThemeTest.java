// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemeTest {
  @Test
  void themeWithOneAspectIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> theme(anAspect("a", 10)));
  }

  @Test
  void aspectThatStandsTwiceIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> theme(anAspect("a", 10), anAspect("a", 11)));
  }

  @Test
  void aspectOfMoreInterestThanTheThemeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> theme(anAspect("a", 10), anAspect("b", 21)));
  }

  @Test
  void interestOutsideAHundredPerCentIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> anAspect("a", -1));
    assertThrows(IllegalArgumentException.class, () -> anAspect("a", 101));
  }

  @Test
  void aspectMayBeOfAsMuchInterestAsTheTheme() {
    assertEquals(2, theme(anAspect("a", 20), anAspect("b", 0)).aspects().size());
  }

  @Test
  void firstOfEqualAspectsLeads() {
    var theme = theme(anAspect("a", 10), anAspect("b", 12), anAspect("c", 12));
    assertEquals(Optional.of("b"), theme.findLeadingAspect("X").map(ThemeAspect::code));
    assertEquals(Optional.of("a"), theme.findLeadingAspect("Y").map(ThemeAspect::code));
    assertEquals(Optional.empty(), theme.findLeadingAspect("Z"));
  }

  private static Theme theme(ThemeAspect... aspects) {
    return new Theme("t", "T", "wat", "belofte", Map.of("X", 20), List.of(aspects));
  }

  private static ThemeAspect anAspect(String code, int percent) {
    return new ThemeAspect(code, code, Map.of("X", percent, "Y", 50), "wel", "niet");
  }
}
