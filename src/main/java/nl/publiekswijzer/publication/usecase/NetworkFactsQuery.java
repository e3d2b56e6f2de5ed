// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.proposition.SegmentOffer;
import nl.publiekswijzer.proposition.usecase.SegmentOffers;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.NetworkFacts;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.reach.MemberStatistic;
import nl.publiekswijzer.reach.MunicipalMembers;
import nl.publiekswijzer.reach.usecase.MemberStatistics;
import nl.publiekswijzer.research.Measure;
import nl.publiekswijzer.research.QuotedFinding;
import nl.publiekswijzer.research.Tag;
import nl.publiekswijzer.research.usecase.FindingsQuoted;

/**
 * Finds what the network knows beside the figures of a publication: what the library offers for
 * each segment, research that everybody may read, and the national collection of member data.
 */
@Dependent
public class NetworkFactsQuery {
  private static final int MOST_OF_A_SEGMENT = 2;

  private final SegmentOffers offers;
  private final FindingsQuoted findings;
  private final MemberStatistics statistics;

  @Inject
  public NetworkFactsQuery(
      SegmentOffers offers, FindingsQuoted findings, MemberStatistics statistics) {
    this.offers = offers;
    this.findings = findings;
    this.statistics = statistics;
  }

  public NetworkFacts read(UUID library, String segmentation, PublishedFigures figures) {
    var segments =
        figures.catalogue().stream()
            .filter(entry -> entry.parent() == null)
            .map(CatalogueEntry::code)
            .toList();
    return new NetworkFacts(
        offers.isToldOf(library) ? offers(library, segmentation, segments) : List.of(),
        segments.stream().flatMap(code -> quoted(segmentation, code)).toList(),
        statistics(figures));
  }

  private List<NetworkFacts.Offer> offers(
      UUID library, String segmentation, List<String> segments) {
    return offers.of(library, segmentation, segments).stream()
        .filter(offer -> !offer.offered().isEmpty() || !offer.missing().isEmpty())
        .map(NetworkFactsQuery::offer)
        .toList();
  }

  private static NetworkFacts.Offer offer(SegmentOffer offer) {
    return new NetworkFacts.Offer(
        offer.segment(),
        offer.offered().stream().map(SegmentOffer.Offered::calledHere).toList(),
        offer.missing().stream().map(p -> p.content().name()).toList());
  }

  private Stream<NetworkFacts.QuotedResearch> quoted(String segmentation, String code) {
    return findings.openToAll(Tag.segment(segmentation, code)).stream()
        .limit(MOST_OF_A_SEGMENT)
        .map(quoted -> quoted(code, quoted));
  }

  private static NetworkFacts.QuotedResearch quoted(String segment, QuotedFinding quoted) {
    var finding = quoted.finding();
    return new NetworkFacts.QuotedResearch(
        segment,
        finding.text(),
        finding.measure() == null ? "" : figure(finding.measure()),
        quoted.title(),
        quoted.year(),
        finding.n());
  }

  private static String figure(Measure measure) {
    String number = decimal(measure.number()) + " " + measure.unit();
    return (measure.margin() == null ? number : number + " (± " + decimal(measure.margin()) + ")")
        .strip();
  }

  private static String decimal(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private NetworkFacts.Statistics statistics(PublishedFigures figures) {
    if (figures.area() == null) {
      return null;
    }
    var found =
        statistics.newest(
            figures.area().municipalities().stream().map(MunicipalityLine::code).toList());
    var whole = found.stream().filter(of -> of.whole().isPresent()).toList();
    return whole.isEmpty() ? null : statistics(whole);
  }

  private static NetworkFacts.Statistics statistics(List<MunicipalMembers> found) {
    var first = found.get(0);
    return new NetworkFacts.Statistics(
        first.source().source(),
        first.source().base(),
        first.source().referenceDate(),
        first.year(),
        found.stream().map(of -> municipality(of, of.whole().orElseThrow())).toList());
  }

  private static NetworkFacts.Municipality municipality(
      MunicipalMembers of, MemberStatistic whole) {
    return new NetworkFacts.Municipality(
        of.code(),
        of.name(),
        whole.households().orElse(null),
        whole.members().orElse(null),
        whole.share().orElse(null));
  }
}
