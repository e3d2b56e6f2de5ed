// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

/**
 * A place where a library receives people.
 *
 * @param code by which member files name it
 */
public record Branch(String code, String name) {
  private static final int LONGEST_CODE = 20;
  private static final int LONGEST_NAME = 120;

  /** Whether it has a code and a name of a length that can be used. */
  public boolean isNamed() {
    return isText(code, LONGEST_CODE) && isText(name, LONGEST_NAME);
  }

  private static boolean isText(String text, int longest) {
    return text != null && !text.isBlank() && text.length() <= longest;
  }
}
