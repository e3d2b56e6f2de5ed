// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.ReachCount;
import nl.publiekswijzer.figure.HouseColours;
import nl.publiekswijzer.publication.compose.BaseWords;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.publication.compose.Themes;
import nl.publiekswijzer.publication.compose.Words;

/** What a board report is made of. */
final class Board {
  private static final int SHORT = 26;
  private static final int LONGEST = 120;

  private final Content content;
  private final String kind;
  private final HouseColours colours;
  private final SegmentFacts segments;
  private final List<SubsegmentFact> subsegments;
  private final Districts districts;
  private final Words words;
  private final BoardMaps maps;
  private Themes themes;

  /**
   * @param kind of document, as its cover says it
   */
  Board(Content content, String kind) {
    this.kind = kind;
    this.content = content;
    this.colours = content.houseColours();
    this.segments = SegmentFacts.of(content);
    this.subsegments = SubsegmentFact.of(content);
    this.districts = Districts.of(content);
    this.words = Words.of("kernrapport").against(content);
    this.maps = new BoardMaps(this);
  }

  Content content() {
    return content;
  }

  String kind() {
    return kind;
  }

  HouseColours colours() {
    return colours;
  }

  SegmentFacts segments() {
    return segments;
  }

  /** Those that live here, in the order of the table of the work area. */
  List<SubsegmentFact> subsegments() {
    return subsegments;
  }

  /** Weighed once: it takes time. */
  Themes themes() {
    if (themes == null) {
      themes = Themes.of(content);
    }
    return themes;
  }

  Districts districts() {
    return districts;
  }

  /** Of the report, against its base of comparison. */
  Words words() {
    return words;
  }

  BoardMaps maps() {
    return maps;
  }

  List<PartLine> parts() {
    return content.figures().parts().lines();
  }

  /** Whether the reach of any part is told. */
  boolean tellsReachOfParts() {
    return parts().stream().anyMatch(p -> p.penetration() != null);
  }

  /** Households by which two segments may differ by the draw alone. */
  double drawError() {
    return 2 * Math.sqrt(2 * ReachCount.DRAWN * Math.max(1, parts().size()));
  }

  boolean hasMap() {
    return !content.backdrop().plan().isEmpty() && parts().size() > 1;
  }

  /**
   * The name of the work area, of very many municipalities the first and how many there are more.
   */
  String areaName() {
    return Rates.capital(content.subject().briefWorkArea(LONGEST));
  }

  /** The work area by its name, or in a sentence "dit werkgebied" where that is long. */
  String here() {
    String name = content.subject().workArea();
    return name.length() <= SHORT ? name : words.text("werkgebied");
  }

  /** At the beginning of a sentence. */
  String hereFirst() {
    return Rates.capital(here());
  }

  /** "landelijk", or where else it is compared with. */
  String base() {
    return new BaseWords(content.subject().scope().base()).within();
  }

  /** Code and name; of what is told together its name. */
  String label(SegmentFact fact) {
    return fact.pooled() ? fact.name() : content.label(fact.code());
  }

  /** Households of the work area, or of all its parts. */
  long households() {
    return content.figures().households();
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
