// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final List<String> made = new ArrayList<>();
  private final Recent<String, String> recent = new Recent<>(2);

  private String read(String key) {
    return recent.read(
        key,
        () -> {
          made.add(key);
          return key + "!";
        });
  }

  @Test
  void whatIsThereIsNotMadeAgain() {
    assertEquals("a!", read("a"));
    assertEquals("a!", read("a"));

    assertEquals(List.of("a"), made);
  }

  @Test
  void whatWasAskedForLongestAgoIsForgotten() {
    List.of("a", "b", "a", "c", "a", "b").forEach(this::read);

    assertEquals(List.of("a", "b", "c", "b"), made);
  }
}
