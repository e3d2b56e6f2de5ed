// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

/**
 * A municipality and the province it lies in.
 *
 * @param code CBS code such as {@code GM0363}, or one of our own in invented figures
 * @param provinceCode CBS code such as {@code PV27}, or one of our own in invented figures
 */
public record Municipality(String code, String name, String provinceCode, String province) {
  public Municipality {
    if (code.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a municipality needs a code and a name");
    }
  }
}
