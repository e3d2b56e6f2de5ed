// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreaWindowTest {
  private static final List<String> LAND = List.of("GM0344", "GM0310");

  @Test
  void everyStepIsFoundAgainOnTheSameMap() {
    var inner = of(step(of("", LAND), "in"), LAND);

    assertEquals("105 110 210 220", inner.window().viewBox());
    for (var step : inner.steps()) {
      assertEquals(step.viewBox(), of(step.value(), LAND.reversed()).window().viewBox());
      assertEquals(step.value(), AreaWindow.orNone(step.value()));
    }
  }

  @Test
  void partOfAnotherMapIsNoPartOfThisOne() {
    String elsewhere = step(of("", LAND), "in");

    assertEquals("0 0 420 440", of(elsewhere, List.of("GM0344")).window().viewBox());
    assertEquals("0 0 420 440", of("2 x", LAND).window().viewBox());
    assertEquals("", AreaWindow.orNone("2 10 10 <script>"));
  }

  private static String step(AreaWindow from, String word) {
    return from.steps().stream()
        .filter(step -> step.word().equals(word))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static AreaWindow of(String text, List<String> codes) {
    return AreaWindow.of(text, 420, 440, codes);
  }
}
