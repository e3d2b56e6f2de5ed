// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;

/** A name server that gives one address after the other, and the last one for ever. */
final class Names implements DnsResolver {
  private final List<String> addresses;
  private final AtomicInteger asked = new AtomicInteger();

  private Names(List<String> addresses) {
    this.addresses = addresses;
  }

  static Names answering(String... addresses) {
    return new Names(List.of(addresses));
  }

  int asked() {
    return asked.get();
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    int turn = Math.min(asked.getAndIncrement(), addresses.size() - 1);
    return new InetAddress[] {InetAddress.getByName(addresses.get(turn))};
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
