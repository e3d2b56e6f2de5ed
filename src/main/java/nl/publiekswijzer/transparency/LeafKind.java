// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.util.stream.Stream;

/** What the log tells of a publication. */
public enum LeafKind {
  PUBLISHED("gepubliceerd"),
  WITHDRAWN("ingetrokken"),
  DESTROYED("vernietigd"),
  /** A round of fixity checks was closed; the hashes are those of its report. */
  FIXITY_CHECKED("gecontroleerd"),
  /** One document of the network was published; the hashes are those of its PDF. */
  DOCUMENT_PUBLISHED("stuk-gepubliceerd");

  private final String word;

  LeafKind(String word) {
    this.word = word;
  }

  /**
   * @throws IllegalArgumentException when no leaf says so
   */
  static LeafKind ofWord(String word) {
    return Stream.of(values())
        .filter(kind -> kind.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of leaf: " + word));
  }

  /** As it stands in a leaf. */
  public String word() {
    return word;
  }
}
