package nl.publiekswijzer.it;

import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.account.oidc.StubProvider;
import nl.publiekswijzer.platform.outbound.LocalServer;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A mail server, a receiver of webhooks and an identity provider, up before the server is told
 * their ports.
 */
public final class ReceiverSession implements LauncherSessionListener {
  /** Answers 500 when it is first asked for, and 204 from then on. */
  static final String SHAKY = "/wankel/";

  /** Answers 410. */
  static final String GONE = "/weg/";

  /** Hangs up without an answer. */
  static final String SILENT = "/stil/";

  /** Kept, for a logger that nobody keeps forgets its level. */
  private static final Logger USERS = Logger.getLogger(UserManager.class.getName());

  private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();
  private static GreenMail mail;
  private static LocalServer receiver;
  private static StubProvider provider;

  static GreenMail mail() {
    return mail;
  }

  static StubProvider provider() {
    return provider;
  }

  static LocalServer receiver() {
    return receiver;
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("it.target") == null) {
      return;
    }
    USERS.setLevel(Level.WARNING);
    mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    receiver = LocalServer.answering(ReceiverSession::answer);
    System.setProperty("it.smtp.port", String.valueOf(mail.getSmtp().getPort()));
    provider = new StubProvider();
    System.setProperty("it.oidc.issuer", provider.issuer());
    System.setProperty("it.oidc.port", String.valueOf(URI.create(provider.issuer()).getPort()));
    System.setProperty("it.receiver.port", String.valueOf(receiver.port()));
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith(SILENT)) {
      exchange.close();
      return;
    }
    boolean first = ASKED.add(path);
    int status = path.startsWith(GONE) ? 410 : path.startsWith(SHAKY) && first ? 500 : 204;
    exchange.sendResponseHeaders(status, -1);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (mail != null) {
      mail.stop();
      receiver.close();
      provider.close();
    }
  }
}
