// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.publication.NetworkFacts;
import nl.publiekswijzer.publication.NetworkFacts.Municipality;
import nl.publiekswijzer.publication.NetworkFacts.Offer;
import nl.publiekswijzer.publication.NetworkFacts.Statistics;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.compose.board.Rates;

/** What the network knew when a publication was made: offers, research, other statistics. */
record NetworkSection(Content content) {
  static final String NAME = "netwerk";
  private static final Words WORDS = Words.of(NAME);

  /** More segments than these are no title. */
  private static final int MOST_IN_A_TITLE = 3;

  /** One segment as the table tells it. */
  private record OfferRow(String label, String offered, String missing) {}

  /** One municipality as the table tells it. */
  private record StatisticRow(
      String name, String households, String members, String nonMembers, String share) {}

  private NetworkFacts facts() {
    return content.figures().network();
  }

  /** Empty where nothing is known. */
  Optional<ReportSection> section() {
    if (facts().isEmpty()) {
      return Optional.empty();
    }
    var pieces = new ArrayList<ReportPiece>();
    if (!facts().offers().isEmpty()) {
      pieces.add(new ReportPiece.Numbers(offers()));
    }
    if (!facts().findings().isEmpty()) {
      pieces.add(new ReportPiece.Text(WORDS.text("kop.onderzoek"), ""));
      facts().findings().forEach(finding -> pieces.add(quoted(finding)));
    }
    if (facts().statistics() != null) {
      pieces.add(new ReportPiece.Numbers(statistics(facts().statistics())));
    }
    return Optional.of(
        new ReportSection(
            NAME,
            WORDS.text("titel"),
            conclusion(),
            facts().offers().isEmpty() ? "" : WORDS.text("inleiding.aanbod"),
            pieces,
            note()));
  }

  private String conclusion() {
    if (facts().offers().isEmpty()) {
      return WORDS.text(
          facts().findings().isEmpty() ? "conclusie.statistiek" : "conclusie.onderzoek");
    }
    var gaps = facts().offers().stream().filter(offer -> offer.offered().isEmpty()).toList();
    if (gaps.isEmpty()) {
      return WORDS.text("conclusie.aanbod");
    }
    return gaps.size() > MOST_IN_A_TITLE
        ? WORDS.text("conclusie.hiaat", Dutch.whole(gaps.size()) + " segmenten")
        : WORDS.text(
            "conclusie.hiaat",
            Rates.list(gaps.stream().map(gap -> content.figures().name(gap.segment())).toList()));
  }

  private ReportTable offers() {
    var rows =
        facts().offers().stream()
            .map(
                offer ->
                    new OfferRow(content.label(offer.segment()), offered(offer), missing(offer)))
            .toList();
    return new TableMaking<OfferRow>(WORDS)
        .text("kolom.segment", OfferRow::label)
        .text("kolom.aangeboden", OfferRow::offered)
        .text("kolom.ontbreekt", OfferRow::missing)
        .of(WORDS.text("kop.aanbod"), rows, content::segmentOf);
  }

  private static String offered(Offer offer) {
    return offer.offered().isEmpty() ? WORDS.text("niets") : String.join(", ", offer.offered());
  }

  private static String missing(Offer offer) {
    return offer.missing().isEmpty() ? WORDS.text("niets") : String.join(", ", offer.missing());
  }

  private ReportPiece quoted(NetworkFacts.QuotedResearch finding) {
    String told = finding.text() + (finding.figure().isEmpty() ? "" : " " + finding.figure());
    return new ReportPiece.Term(
        content.label(finding.segment()),
        told
            + " "
            + WORDS.text(
                "vindplaats",
                finding.study(),
                String.valueOf(finding.year()),
                Dutch.whole(finding.n())));
  }

  private static ReportTable statistics(Statistics statistics) {
    return new TableMaking<StatisticRow>(WORDS)
        .text("kolom.gemeente", StatisticRow::name)
        .number("kolom.huishoudens", StatisticRow::households)
        .number("kolom.leden", StatisticRow::members)
        .number("kolom.geenlid", StatisticRow::nonMembers)
        .number("kolom.aandeel", StatisticRow::share)
        .of(
            WORDS.text("kop.statistiek", String.valueOf(statistics.year())),
            statistics.municipalities().stream().map(NetworkSection::row).toList(),
            label -> "");
  }

  private static StatisticRow row(Municipality of) {
    boolean both = of.households() != null && of.members() != null;
    return new StatisticRow(
        of.name(),
        Dutch.told(Dutch.whole(of.households())),
        Dutch.told(Dutch.whole(of.members())),
        Dutch.told(Dutch.whole(both ? of.households() - of.members() : null)),
        Dutch.told(Dutch.decimal(of.share())));
  }

  private String note() {
    var notes = new ArrayList<String>();
    if (!facts().offers().isEmpty()) {
      notes.add(WORDS.text("noot.aanbod"));
    }
    if (facts().statistics() != null) {
      var statistics = facts().statistics();
      notes.add(
          WORDS.text(
              "noot.statistiek",
              statistics.source(),
              statistics.base(),
              Dutch.date(statistics.referenceDate())));
    }
    return String.join(" ", List.copyOf(notes));
  }
}
