// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that the pages speak; Dutch unless somebody chose another. */
public enum Language {
  DUTCH("nl"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** As HTML and the folders of the words name it. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** The one to switch to. */
  public Language other() {
    return this == DUTCH ? ENGLISH : DUTCH;
  }

  public static Optional<Language> find(String code) {
    return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
