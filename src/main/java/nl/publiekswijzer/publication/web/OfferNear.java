// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.PathPart;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.proposition.Target;
import nl.publiekswijzer.proposition.usecase.SegmentOffers;

/** What libraries offer for a segment or on a theme, in words. */
@Dependent
public class OfferNear {
  private final SegmentOffers offers;
  private final Speech words;

  @Inject
  public OfferNear(SegmentOffers offers, PageWords words) {
    this.offers = offers;
    this.words = words.speech();
  }

  /**
   * A proposition.
   *
   * @param where who offers it, in words
   */
  public record Line(String name, String to, String promise, String where) {}

  List<Line> ofSegment(String segmentation, String code) {
    return lines(offers.nearSegment(new Target(segmentation, code)));
  }

  List<Line> ofTheme(String segmentation, String code) {
    return lines(offers.nearTheme(new Target(segmentation, code)));
  }

  private List<Line> lines(List<SegmentOffers.Near> near) {
    return near.stream().map(this::line).toList();
  }

  private Line line(SegmentOffers.Near near) {
    var proposition = near.proposition();
    return new Line(
        proposition.content().name(),
        "/ui/netwerk/proposities/" + PathPart.of(proposition.code()),
        proposition.content().promise(),
        where(near));
  }

  private String where(SegmentOffers.Near near) {
    if (near.near().isEmpty()) {
      return words.say("catalogue.offer.elsewhere", near.elsewhere());
    }
    String names = String.join(", ", near.near());
    return near.elsewhere() == 0
        ? names
        : words.say("catalogue.offer.both", names, near.elsewhere());
  }
}
