// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

/**
 * A place where a library receives people.
 *
 * @param code by which member files name it
 * @param isil its own code (ISO 15511); empty where it has none or it is not known
 * @param municipality CBS code of where it lies; empty where that is not known
 */
public record Branch(String code, String name, String isil, String municipality) {
  private static final int LONGEST_CODE = 20;
  private static final int LONGEST_NAME = 120;

  public Branch {
    code = code == null ? null : code.strip();
    name = name == null ? null : name.strip();
    isil = isil == null ? "" : isil.strip();
    municipality = municipality == null ? "" : municipality.strip();
  }

  /** One of which no more is known. */
  public Branch(String code, String name) {
    this(code, name, "", "");
  }

  /** Whether it has a code and a name that can be used. */
  public boolean isNamed() {
    return Names.of(code, LONGEST_CODE).isPresent() && Names.of(name, LONGEST_NAME).isPresent();
  }
}
