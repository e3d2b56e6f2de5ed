// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Internal receivers that the operator trusts: reached at any address, also without TLS. */
public record Allowlist(Set<String> hostPorts) {
  private static final Pattern HOST_PORT = Pattern.compile("[a-z0-9.-]+:[0-9]{1,5}");

  public Allowlist {
    hostPorts = Set.copyOf(hostPorts);
    for (String hostPort : hostPorts) {
      if (!HOST_PORT.matcher(hostPort).matches()) {
        throw new IllegalArgumentException("not host:port: " + hostPort);
      }
    }
  }

  /** From a setting: host:port, separated by commas; blank for none. */
  public static Allowlist of(String setting) {
    return new Allowlist(
        Stream.of(setting.split(","))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .map(s -> s.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean names(String host, int port) {
    return hostPorts.contains(host.toLowerCase(Locale.ROOT) + ":" + port);
  }
}
