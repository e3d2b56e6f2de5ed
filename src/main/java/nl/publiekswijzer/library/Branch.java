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

  public Branch {
    code = code == null ? null : code.strip();
    name = name == null ? null : name.strip();
  }

  /** Whether it has a code and a name that can be used. */
  public boolean isNamed() {
    return Names.of(code, LONGEST_CODE).isPresent() && Names.of(name, LONGEST_NAME).isPresent();
  }
}
