// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import nl.publiekswijzer.household.AddressKey;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MemberAddress;

/**
 * What was read of an address.
 *
 * @param address null when it cannot be read
 * @param reason why not; null when it can
 */
record AddressReading(MemberAddress address, MalformedReason reason) {
  static AddressReading of(AddressKey key, MemberAddress.Typing typing) {
    return new AddressReading(new MemberAddress(key, typing), null);
  }

  static AddressReading unreadable(MalformedReason reason) {
    return new AddressReading(null, reason);
  }

  boolean isReadable() {
    return address != null;
  }

  /** Nothing of an address. */
  @Override
  public String toString() {
    return "AddressReading";
  }
}
