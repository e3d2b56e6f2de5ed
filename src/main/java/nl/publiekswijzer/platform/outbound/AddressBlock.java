// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of IP addresses that begin with the same bits, as in 10.0.0.0/8. */
record AddressBlock(byte[] start, int bits) {

  /** From the usual spelling with a slash; the part before it is never looked up. */
  static AddressBlock of(String text) {
    String[] parts = text.split("/");
    try {
      return new AddressBlock(
          InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  boolean holds(byte[] address) {
    if (address.length != start.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
