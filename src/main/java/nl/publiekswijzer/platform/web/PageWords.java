package nl.publiekswijzer.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of the pages in the language of who looks: {@code #{w['chapter.key']}} in a view, or
 * {@code #{w.say('chapter.key', value)}} with values, which follow {@link MessageFormat}.
 */
@Named("w")
@RequestScoped
public class PageWords extends AbstractMap<String, String> {
  static final String COOKIE = "taal";

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private Language language = Language.DUTCH;

  protected PageWords() {} // for the proxy

  @Inject
  public PageWords(HttpServletRequest request) {
    language = chosen(request).orElse(Language.DUTCH);
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(code -> Language.find(code).stream())
        .findFirst();
  }

  public Language language() {
    return language;
  }

  /**
   * The words of a key.
   *
   * @throws IllegalArgumentException when there are none
   */
  @Override
  public String get(Object key) {
    return WordBook.in(language).read(String.valueOf(key));
  }

  /** The words of a key with values in their places, as this language writes them. */
  public String say(String key, Object... values) {
    return new MessageFormat(get(key), language.locale()).format(values);
  }

  /** A moment as people in the Netherlands have it on their clocks. */
  public String moment(Instant moment) {
    return format("moment", moment);
  }

  /** Hours and minutes of a moment. */
  public String time(Instant moment) {
    return format("time", moment);
  }

  /** The day of a moment. */
  public String day(Instant moment) {
    return format("day", moment);
  }

  public String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern(get("frame.format.day"), language.locale()));
  }

  private String format(String kind, Instant moment) {
    return DateTimeFormatter.ofPattern(get("frame.format." + kind), language.locale())
        .withZone(ZONE)
        .format(moment);
  }

  /** Language of what use cases say, where the page speaks another; empty where it is the same. */
  public String faultLanguage() {
    return language == Language.DUTCH ? "" : Language.DUTCH.code();
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return WordBook.in(language).words().entrySet();
  }
}
