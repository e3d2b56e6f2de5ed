// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.util.Map;

/**
 * The mail server as the operator set it.
 *
 * @param encryption one of the keys of {@link #PORTS}
 * @param user empty when the server wants none
 */
public record MailSettings(
    String host, int port, String encryption, String user, String password, String from) {
  /** The usual port of every way to keep a connection secret. */
  static final Map<String, Integer> PORTS = Map.of("NONE", 25, "STARTTLS", 587, "TLS", 465);

  @Override
  public String toString() {
    return "MailSettings[" + host + ":" + port + " " + encryption + "]";
  }
}
