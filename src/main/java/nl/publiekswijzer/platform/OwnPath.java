// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of a page of ours, with what is asked of it, as it may come back from outside: no
 * other host, and no folder above.
 */
public record OwnPath(String address) {
  private static final int LONGEST = 2_000;
  private static final Pattern SHAPE =
      Pattern.compile("/ui(/[\\w.~%:@!$&'()*+,;=-]+)*(\\?[\\w.~%:@!$&'()*+,;=/?-]*)?");
  private static final Pattern HOST = Pattern.compile("^https?://[^/]+");
  private static final Pattern ABOVE = Pattern.compile("/(\\.|%2[eE]){1,2}(/|\\?|$)");

  /**
   * @param text as it was sent; may be null
   */
  public static Optional<OwnPath> of(String text) {
    return text != null
            && text.length() <= LONGEST
            && SHAPE.matcher(text).matches()
            && !ABOVE.matcher(text).find()
        ? Optional.of(new OwnPath(text))
        : Optional.empty();
  }

  /**
   * The page of ours that a browser says it comes from.
   *
   * @param text whole address as the header has it; may be null
   */
  public static Optional<OwnPath> ofReferer(String text) {
    return text == null ? Optional.empty() : of(HOST.matcher(text).replaceFirst(""));
  }

  /** Without what is asked of the page. */
  public String path() {
    int question = address.indexOf('?');
    return question < 0 ? address : address.substring(0, question);
  }

  /** The same with one thing more asked of the page. */
  public OwnPath with(String parameter, String value) {
    String start = address + (address.contains("?") ? "&" : "?");
    return new OwnPath(start + parameter + "=" + encoded(value));
  }

  /** The same without one thing that is asked of the page. */
  public OwnPath without(String parameter) {
    String kept =
        Stream.of(address.substring(path().length()).replaceFirst("^\\?", "").split("&"))
            .filter(pair -> !pair.isEmpty() && !pair.startsWith(parameter + "="))
            .collect(Collectors.joining("&"));
    return new OwnPath(kept.isEmpty() ? path() : path() + "?" + kept);
  }

  /** As the value of a parameter in another address. */
  public String encoded() {
    return encoded(address);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
