// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses of the public internet. After the special-purpose registries of IANA: whatever is
 * not plainly one host somewhere else is not public, and neither is a form that hides an IPv4
 * address (mapped, NAT64, 6to4, Teredo).
 */
final class PublicAddresses {
  private static final List<AddressBlock> SPECIAL_IPV4 =
      blocks(
          "0.0.0.0/8", // this network, unspecified
          "10.0.0.0/8", // private
          "100.64.0.0/10", // carriers' NAT
          "127.0.0.0/8", // loopback
          "169.254.0.0/16", // link-local, clouds' metadata
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocols
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // 6to4 relays
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, broadcast

  /** All other IPv6: loopback, mapped, NAT64, unique local, link-local, multicast. */
  private static final AddressBlock GLOBAL_IPV6 = AddressBlock.of("2000::/3");

  private static final List<AddressBlock> SPECIAL_IPV6 =
      blocks(
          "2001::/23", // protocols, Teredo
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4
          "3fff::/20"); // documentation

  private PublicAddresses() {}

  static boolean hold(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == 4
        ? isOutside(SPECIAL_IPV4, bytes)
        : GLOBAL_IPV6.holds(bytes) && isOutside(SPECIAL_IPV6, bytes);
  }

  private static boolean isOutside(List<AddressBlock> blocks, byte[] address) {
    return blocks.stream().noneMatch(b -> b.holds(address));
  }

  private static List<AddressBlock> blocks(String... texts) {
    return Stream.of(texts).map(AddressBlock::of).toList();
  }
}
