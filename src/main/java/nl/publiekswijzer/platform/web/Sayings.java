// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words that have places for values, each taken apart once. */
final class Sayings {
  private static final Map<Language, Sayings> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Sayings(language));
    }
  }

  private final Language language;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Sayings(Language language) {
    this.language = language;
  }

  static Sayings in(Language language) {
    return ALL.get(language);
  }

  /** A copy for who asks, for a format serves one thread at a time. */
  MessageFormat of(String key) {
    return (MessageFormat) formats.computeIfAbsent(key, this::read).clone();
  }

  private MessageFormat read(String key) {
    return new MessageFormat(WordBook.in(language).read(key), language.locale());
  }
}
