// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {
  private static Optional<String> text(String field) {
    return IdempotencyKey.of(field).map(IdempotencyKey::text);
  }

  @Test
  void quotedAndBareAreTheSameKey() {
    assertEquals(Optional.of("8e03978e-40d5"), text("8e03978e-40d5"));
    assertEquals(Optional.of("8e03978e-40d5"), text(" \"8e03978e-40d5\" "));
  }

  @Test
  void escapesStandForWhatTheyEscape() {
    assertEquals(Optional.of("a\"b\\c"), text("\"a\\\"b\\\\c\""));
  }

  @Test
  void keyHasUpTo255Characters() {
    assertEquals(Optional.of("x".repeat(255)), text("x".repeat(255)));
    assertEquals(Optional.of("x".repeat(255)), text('"' + "x".repeat(255) + '"'));
    assertEquals(Optional.empty(), text("x".repeat(256)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"\"",
        "\"open",
        "\"a\"b",
        "\"a\\x\"",
        "twee woorden",
        "\"twee woorden\"",
        "é",
        "\"a\";b=1",
        "a\tb"
      })
  void whatIsNoKeyIsNone(String field) {
    assertEquals(Optional.empty(), text(field));
  }

  @Test
  void keyRefusesNonsense() {
    assertThrows(IllegalArgumentException.class, () -> new IdempotencyKey("a b"));
  }
}
