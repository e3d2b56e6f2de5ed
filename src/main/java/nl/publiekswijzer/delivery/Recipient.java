// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

/**
 * Somebody who gets mail.
 *
 * @param name as people write it, empty when unknown
 */
public record Recipient(EmailAddress address, String name) {
  public Recipient {
    name = SingleLine.of(name);
  }
}
