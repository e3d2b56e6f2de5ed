// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.account.usecase.KeyText;

/** The cookie that carries a session: for this host only, unreadable for scripts, secure. */
public final class SessionCookie {
  public static final String NAME = "__Host-publiekswijzer";

  private static final String PROPERTIES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

  private SessionCookie() {}

  /** The session that a request carries. */
  public static Optional<KeyText> of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(NAME) && !cookie.getValue().isEmpty())
            .map(cookie -> new KeyText(cookie.getValue()))
            .findFirst();
  }

  /** Value of the header that sets it, until the browser is closed. */
  public static String header(KeyText session) {
    return NAME + "=" + session.value() + PROPERTIES;
  }

  /** Value of the header that removes it. */
  public static String removal() {
    return NAME + "=; Max-Age=0" + PROPERTIES;
  }
}
