// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

import java.util.Optional;
import java.util.stream.Stream;

/** Which standard analysis a library asks for. */
public enum ReportKind {
  /** Who lives in the work area. */
  RESIDENTS("INWONERS", "Inwoners"),
  /** Who of them is a member. */
  MEMBERS("LEDEN", "Leden"),
  /** Both in one publication. */
  COMBINED("GECOMBINEERD", "Inwoners en leden");

  private final String word;
  private final String title;

  ReportKind(String word, String title) {
    this.word = word;
    this.title = title;
  }

  public static Optional<ReportKind> ofWord(String word) {
    return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  /** As pages call it. */
  public String title() {
    return title;
  }

  public boolean needsMemberFile() {
    return this != RESIDENTS;
  }

  public boolean showsWorkArea() {
    return this != MEMBERS;
  }
}
