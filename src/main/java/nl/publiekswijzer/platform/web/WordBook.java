// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * All words of the pages in one language, by key: the chapter, a full stop, and the key within it.
 * A chapter is the file {@code words/<language>/<chapter>.properties}.
 */
public record WordBook(Map<String, String> words) {
  /** In the order of the alphabet. */
  static final List<String> CHAPTERS =
      List.of(
          "accessibility",
          "account",
          "accounts",
          "archive",
          "audience",
          "audit",
          "catalogue",
          "edition",
          "error",
          "fixity",
          "frame",
          "gone",
          "held",
          "help",
          "inbox",
          "keeping",
          "library",
          "network",
          "organisation",
          "privacy",
          "proposition",
          "publication",
          "queue",
          "reach",
          "report",
          "request",
          "research",
          "retention",
          "sign-in",
          "study",
          "withdrawal");

  private static final Map<Language, WordBook> BOOKS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      BOOKS.put(language, load(language));
    }
  }

  public WordBook {
    words = Map.copyOf(words);
  }

  static WordBook in(Language language) {
    return BOOKS.get(language);
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * The words of a key.
   *
   * @throws IllegalArgumentException when there are none
   */
  String read(String key) {
    String found = words.get(key);
    if (found == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return found;
  }

  private static WordBook load(Language language) {
    var all = new TreeMap<String, String>();
    for (String chapter : CHAPTERS) {
      var read = read(language, chapter);
      read.forEach((key, words) -> all.put(chapter + "." + key, (String) words));
    }
    return new WordBook(all);
  }

  private static Properties read(Language language, String chapter) {
    String file = "/words/" + language.code() + "/" + chapter + ".properties";
    try (InputStream in = WordBook.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file);
      }
      var words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
