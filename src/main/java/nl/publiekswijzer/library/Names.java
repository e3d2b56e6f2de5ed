// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

import java.util.Optional;
import java.util.Set;

/**
 * The rule for every name that somebody gives to something: one line of characters that can be
 * seen, no part of a path. Names stand in addresses, file names, mail and logs.
 */
public final class Names {
  private static final Set<Integer> UNSEEN =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.SURROGATE,
          (int) Character.PRIVATE_USE,
          (int) Character.UNASSIGNED,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  private Names() {}

  /** The name without spaces around it; empty when it cannot be one. */
  public static Optional<String> of(String given, int longest) {
    return Optional.ofNullable(given)
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() <= longest)
        .filter(name -> name.codePoints().noneMatch(Names::isUnfit))
        .filter(name -> !name.matches("\\.+"));
  }

  private static boolean isUnfit(int character) {
    return character == '/' || character == '\\' || UNSEEN.contains(Character.getType(character));
  }
}
