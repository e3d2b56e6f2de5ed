// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.account.oidc.StubProvider;
import nl.publiekswijzer.platform.outbound.LocalServer;

/** A mail server, a receiver of webhooks and an identity provider. */
final class Receivers implements AutoCloseable {
  /** Answers 410. */
  static final String GONE = "/weg/";

  /** Kept, for a logger that nobody keeps forgets its level. */
  private static final Logger USERS = Logger.getLogger(UserManager.class.getName());

  private final GreenMail mail;
  private final LocalServer receiver;
  private final StubProvider provider;

  private Receivers(GreenMail mail, LocalServer receiver, StubProvider provider) {
    this.mail = mail;
    this.receiver = receiver;
    this.provider = provider;
  }

  static Receivers start() {
    USERS.setLevel(Level.WARNING);
    var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    return new Receivers(mail, LocalServer.answering(Receivers::answer), new StubProvider());
  }

  /** Tells a server where they are. */
  List<String> options() {
    int identities = URI.create(provider.issuer()).getPort();
    return List.of(
        "-Dpubliekswijzer.mail.port=" + mail.getSmtp().getPort(),
        "-Dpubliekswijzer.oidc.issuer=" + provider.issuer(),
        "-Dpubliekswijzer.outbound.allow=127.0.0.1:%d,127.0.0.1:%d"
            .formatted(receiver.port(), identities));
  }

  /** Those of the running server. */
  private static Receivers now() {
    return RunningServer.now().receivers();
  }

  static GreenMail mail() {
    return now().mail;
  }

  static StubProvider provider() {
    return now().provider;
  }

  static LocalServer receiver() {
    return now().receiver;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    int status = path.startsWith(GONE) ? 410 : 204;
    exchange.sendResponseHeaders(status, -1);
  }

  @Override
  public void close() {
    mail.stop();
    receiver.close();
    provider.close();
  }
}
