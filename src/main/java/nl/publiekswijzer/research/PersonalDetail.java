// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

/** A kind of detail by which one person can be found. */
public enum PersonalDetail {
  EMAIL("een e-mailadres"),
  TELEPHONE("een telefoonnummer"),
  ADDRESS("een postcode met huisnummer"),
  BANK_ACCOUNT("een rekeningnummer"),
  CITIZEN_NUMBER("een burgerservicenummer");

  private final String word;

  PersonalDetail(String word) {
    this.word = word;
  }

  /** As a sentence names it. */
  public String word() {
    return word;
  }
}
