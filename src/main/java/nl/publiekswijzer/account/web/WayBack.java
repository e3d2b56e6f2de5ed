// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.publiekswijzer.platform.OwnPath;

/**
 * Where somebody wanted to go before signing in, or before something that has to be done first. It
 * travels in the address of every page on that way, so that a mistake and another language keep it.
 */
record WayBack(Optional<OwnPath> page) {
  static final String PARAMETER = "terug";
  private static final String SIGN_IN = "/ui/aanmelden";

  /** Where nobody wants to go back to. */
  private static final Pattern DOOR = Pattern.compile("/ui(/(aanmelden|afmelden|taal)\\b.*)?");

  /**
   * @param text as it was sent; what is no page of ours leads nowhere
   */
  static WayBack of(String text) {
    return new WayBack(OwnPath.of(text).filter(p -> !DOOR.matcher(p.path()).matches()));
  }

  static WayBack to(OwnPath page) {
    return new WayBack(Optional.of(page));
  }

  /** A page on the way, which leads on. */
  String via(String path) {
    return page.map(p -> path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + p.encoded())
        .orElse(path);
  }

  /** Where the way ends. */
  String end(String otherwise) {
    return page.map(OwnPath::address).orElse(otherwise);
  }

  /**
   * The page to sign in on.
   *
   * @param ended whether there was a session before
   */
  String signIn(boolean ended) {
    return via(ended ? SIGN_IN + "?na=verlopen" : SIGN_IN);
  }
}
