// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of the pages in the language of who looks: {@code #{w['chapter.key']}} in a view, or
 * {@code #{w.say('chapter.key', value)}} with values.
 */
@Named("w")
@RequestScoped
public class PageWords extends AbstractMap<String, String> {
  static final String COOKIE = "taal";

  private Speech speech;

  protected PageWords() {} // for the proxy

  @Inject
  public PageWords(HttpServletRequest request) {
    speech = new Speech(chosen(request).orElse(Language.DUTCH));
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(code -> Language.find(code).stream())
        .findFirst();
  }

  /** The same words, for what lasts longer than the request. */
  public Speech speech() {
    return speech;
  }

  public Language language() {
    return speech.language();
  }

  /**
   * The words of a key.
   *
   * @throws IllegalArgumentException when there are none
   */
  @Override
  public String get(Object key) {
    return speech.get(String.valueOf(key));
  }

  /** The words of a key that came from elsewhere; empty when there are none. */
  public String find(String chapter, String key) {
    return WordBook.in(language()).words().getOrDefault(chapter + "." + key, "");
  }

  public String say(String key, Object... values) {
    return speech.say(key, values);
  }

  /** Language of what use cases say, where the page speaks another; empty where it is the same. */
  public String faultLanguage() {
    return language() == Language.DUTCH ? "" : Language.DUTCH.code();
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return WordBook.in(language()).words().entrySet();
  }
}
