// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

import java.util.List;
import java.util.UUID;

/**
 * Supports the libraries of some provinces.
 *
 * @param email where libraries ask it for help; may be empty
 * @param provinces that it serves today
 */
public record SupportOrganisation(UUID id, String name, String email, List<String> provinces) {
  public SupportOrganisation {
    provinces = List.copyOf(provinces);
  }
}
