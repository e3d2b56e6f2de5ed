// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.mail;

import java.util.Properties;
import nl.publiekswijzer.delivery.EmailAddress;

/**
 * The server that takes our mail, as set by the operator.
 *
 * @param user empty when the server wants none
 */
public record MailServer(
    String host, int port, Encryption encryption, String user, String password, EmailAddress from) {

  /** How the connection is kept secret. */
  public enum Encryption {
    /** Only for a server on the same machine. */
    NONE,
    STARTTLS,
    TLS
  }

  private static final String LIMIT_MILLIS = "10000";

  public MailServer {
    if (host.isBlank() || port < 1 || port > 65535) {
      throw new IllegalArgumentException("no mail server at '" + host + "' port " + port);
    }
  }

  String protocol() {
    return encryption == Encryption.TLS ? "smtps" : "smtp";
  }

  /** Settings of Jakarta Mail; all of them, so that nothing depends on the machine. */
  Properties properties() {
    String prefix = "mail." + protocol() + ".";
    boolean startTls = encryption == Encryption.STARTTLS;
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol());
    properties.setProperty(prefix + "connectiontimeout", LIMIT_MILLIS);
    properties.setProperty(prefix + "timeout", LIMIT_MILLIS);
    properties.setProperty(prefix + "writetimeout", LIMIT_MILLIS);
    properties.setProperty(prefix + "auth", Boolean.toString(!user.isEmpty()));
    properties.setProperty(prefix + "starttls.enable", Boolean.toString(startTls));
    properties.setProperty(prefix + "starttls.required", Boolean.toString(startTls));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "localhost", from.domain());
    return properties;
  }

  @Override
  public String toString() {
    return "MailServer[" + host + ":" + port + " " + encryption + "]";
  }
}
