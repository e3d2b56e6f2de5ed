// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.Optional;

/**
 * Some signs of a text that are more than text: an abbreviation, or words that lead somewhere.
 *
 * @param from first sign of it
 * @param to sign after its last
 * @param expansion what it stands for; empty for a link
 */
record Inline(int from, int to, String expansion, Optional<Link> link) {
  static Inline expansion(int from, int to, String words) {
    return new Inline(from, to, words, Optional.empty());
  }

  static Inline link(int from, int to, Link link) {
    return new Inline(from, to, "", Optional.of(link));
  }

  boolean overlaps(Inline other) {
    return from < other.to && other.from < to;
  }

  /** Its element within that of the text. */
  StructureElement element(StructureElement owner) {
    if (link.isPresent()) {
      return owner.child("Link");
    }
    StructureElement span = owner.child("Span");
    span.expansion(expansion);
    return span;
  }
}
