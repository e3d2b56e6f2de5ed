// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account;

import java.util.List;

/**
 * A form that was sent when its session had ended, to be filled in again by the same account.
 *
 * @param action where it was sent
 * @param fields in their order, without files
 * @param file whether one was chosen, which has to be chosen again
 */
public record KeptForm(String action, List<Field> fields, boolean file) {
  /** A field as it was filled in; the same name may come several times. */
  public record Field(String name, String value) {}
}
