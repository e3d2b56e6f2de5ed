// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.Optional;
import java.util.stream.Stream;

/** A document that a library can choose for its publication. */
public enum ReportPart {
  /** Four pages for who decides. */
  CORE("KERNRAPPORT"),
  /** All there is. */
  WHOLE("RAPPORT");

  private final String word;

  ReportPart(String word) {
    this.word = word;
  }

  /** As the interface and the files call it. */
  public String word() {
    return word;
  }

  public static Optional<ReportPart> of(String word) {
    return Stream.of(values()).filter(part -> part.word.equals(word)).findFirst();
  }
}
