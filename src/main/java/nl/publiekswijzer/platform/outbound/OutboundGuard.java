// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which addresses this server may call: https, a name of the public internet, and only when every
 * address behind the name is public; besides these what the operator allows.
 */
public final class OutboundGuard {
  private static final int HTTPS = 443;
  private static final Set<Integer> PORTS = Set.of(HTTPS, 8443);

  /** At least two labels and no number at the end: neither localhost nor an IP address. */
  private static final Pattern PUBLIC_NAME =
      Pattern.compile("(?i)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

  private static final int LONGEST_NAME = 253;

  private final Allowlist allowlist;
  private final Set<Integer> ports;

  public OutboundGuard(Allowlist allowlist) {
    this(allowlist, PORTS);
  }

  /**
   * @param ports on which public hosts may be called
   */
  OutboundGuard(Allowlist allowlist, Set<Integer> ports) {
    this.allowlist = allowlist;
    this.ports = ports;
  }

  /** Refuses an address by its spelling alone; also for a form in which somebody types one. */
  public void check(URI address) {
    if (address.getHost() == null || address.isOpaque()) {
      throw new OutboundRefused("no host in the address");
    }
    if (address.getRawUserInfo() != null) {
      throw new OutboundRefused("user name in the address");
    }
    if (address.getRawFragment() != null) {
      throw new OutboundRefused("fragment in the address");
    }
    String host = address.getHost();
    int port = portOf(address);
    if (!allowlist.names(host, port)) {
      checkPublic(address.getScheme(), host, port);
    } else if (!isHttp(address.getScheme())) {
      throw new OutboundRefused("neither http nor https");
    }
  }

  private void checkPublic(String scheme, String host, int port) {
    if (!"https".equalsIgnoreCase(scheme)) {
      throw new OutboundRefused("not https");
    }
    if (!ports.contains(port)) {
      throw new OutboundRefused("port " + port + " is not allowed");
    }
    if (host.length() > LONGEST_NAME || !PUBLIC_NAME.matcher(host).matches()) {
      throw new OutboundRefused("not the name of a public host");
    }
  }

  /** Refuses a name as soon as one address behind it is not public. */
  void check(String host, int port, InetAddress[] addresses) throws UnknownHostException {
    if (addresses.length == 0) {
      throw new UnknownHostException(host);
    }
    if (allowlist.names(host, port)) {
      return;
    }
    for (InetAddress address : addresses) {
      if (!PublicAddresses.hold(address)) {
        throw new OutboundRefused("the name leads to an address that is not public");
      }
    }
  }

  private static boolean isHttp(String scheme) {
    return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
  }

  static int portOf(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return "http".equalsIgnoreCase(address.getScheme()) ? 80 : HTTPS;
  }
}
