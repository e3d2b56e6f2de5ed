// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.publiekswijzer.member.MemberColumn;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.request.usecase.FileChoiceText;

/** The fields of the form of a member file that stand before the file, while they come in. */
final class FileFields {
  static final String COLUMN = "kolom-";
  static final String WORD = "woord";
  static final String KIND = "soort";
  static final String SINCE = "actiefSinds";
  static final String SHEET = "blad";
  static final String HEADER = "kop";

  private final Set<String> others;
  private final Map<String, String> other = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private String word;
  private String since = "";
  private String sheet = "";
  private String header = "";

  /**
   * @param others what the form asks beside the file
   */
  FileFields(Set<String> others) {
    this.others = others;
  }

  /** What was said of something beside the file; empty for nothing. */
  String other(String name) {
    return other.getOrDefault(name, "");
  }

  /**
   * Takes a field.
   *
   * @throws InvalidInput when the form has no such field
   */
  void take(String name, String value) {
    if (others.contains(name)) {
      other.put(name, value);
    } else if (name.startsWith(COLUMN)
        && MemberColumn.find(name.substring(COLUMN.length())).isPresent()) {
      columns.put(name.substring(COLUMN.length()), value);
    } else if (name.equals(WORD)) {
      word = value;
    } else if (name.equals(KIND) && word != null) {
      takeKind(value);
    } else if (name.equals(SINCE)) {
      since = value;
    } else if (name.equals(SHEET)) {
      sheet = value;
    } else if (name.equals(HEADER)) {
      header = value;
    } else {
      throw new InvalidInput(name, "Dit formulier heeft dit veld niet.");
    }
  }

  /** Of the word that stood before it; a word of which nothing was chosen is asked again. */
  private void takeKind(String kind) {
    if (!kind.isEmpty()) {
      words.put(word, kind);
    }
    word = null;
  }

  FileChoiceText text() {
    return new FileChoiceText(columns, words, since, sheet, header);
  }
}
