// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;

/** Why something was not done, in one text that a test can state. */
public final class Refusals {
  private Refusals() {}

  /**
   * Status and sentence of a {@link Refused}, or field and sentence of each fault, line by line.
   */
  public static String refusal(Executable deed) {
    return switch (assertThrows(RuntimeException.class, deed)) {
      case Refused refused -> refused.status() + " " + refused.getMessage();
      case InvalidInput invalid ->
          invalid.faults().stream()
              .map(fault -> fault.field() + ": " + fault.message())
              .collect(Collectors.joining("\n"));
      case RuntimeException unforeseen -> throw unforeseen;
    };
  }
}
