// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up once and hands out only what the guard has seen: the very addresses that are
 * connected to, so that a second answer of the name server counts for nothing.
 */
final class GuardedDnsResolver implements DnsResolver {
  private static final int NO_PORT = -1;

  private final OutboundGuard guard;
  private final DnsResolver names;

  GuardedDnsResolver(OutboundGuard guard, DnsResolver names) {
    this.guard = guard;
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    return resolved(host, NO_PORT);
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    return Stream.of(resolved(host, port)).map(a -> new InetSocketAddress(a, port)).toList();
  }

  private InetAddress[] resolved(String host, int port) throws UnknownHostException {
    InetAddress[] addresses = names.resolve(host);
    guard.check(host, port, addresses);
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
