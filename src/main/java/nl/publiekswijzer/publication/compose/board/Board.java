// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.figure.HouseColours;
import nl.publiekswijzer.publication.compose.BaseWords;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.publication.compose.Words;

/**
 * What a board report is made of.
 *
 * @param words of it, against its base of comparison
 */
record Board(
    Content content,
    HouseColours colours,
    SegmentFacts segments,
    Districts districts,
    Words words) {
  private static final int SHORT = 26;

  static Board of(Content content) {
    return new Board(
        content,
        HouseColours.of(content.backdrop().style().accent()),
        SegmentFacts.of(content),
        Districts.of(content),
        Words.of("kernrapport").against(content));
  }

  List<PartLine> parts() {
    return content.figures().parts().lines();
  }

  boolean hasMap() {
    return !content.backdrop().plan().isEmpty() && parts().size() > 1;
  }

  /** The work area by its name, or in a sentence "dit werkgebied" where that is long. */
  String here() {
    String name = content.subject().workArea();
    return name.length() <= SHORT ? name : words.text("werkgebied");
  }

  /** "landelijk", or where else it is compared with. */
  String base() {
    return new BaseWords(content.subject().scope().base()).within();
  }

  /** Households of the work area; what the members and the others are together without one. */
  long households() {
    return content
        .area()
        .map(area -> area.households())
        .orElseGet(
            () ->
                segments.all().stream()
                    .filter(f -> f.households() != null)
                    .mapToLong(SegmentFact::households)
                    .sum());
  }

  boolean withMembers() {
    return content.members().isPresent();
  }

  /** Households with a member, of every hundred; null where nobody is. */
  BigDecimal reach() {
    return content.members().map(m -> m.penetration()).orElse(null);
  }

  long members() {
    return content.members().map(m -> m.households()).orElse(0L);
  }
}
