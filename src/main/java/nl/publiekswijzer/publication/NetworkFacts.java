// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What libraries together knew when a publication was made: kept with its figures, so that it is
 * made again with the same.
 *
 * @param offers for each segment that the network has made something for; none where the library
 *     never said what it offers
 * @param findings of studies that everybody may read, by segment
 * @param statistics null where there are none of the municipalities of the work area
 */
public record NetworkFacts(
    List<Offer> offers, List<QuotedResearch> findings, Statistics statistics) {
  /** Nothing is known. */
  public static final NetworkFacts NONE = new NetworkFacts(List.of(), List.of(), null);

  public NetworkFacts {
    offers = offers == null ? List.of() : List.copyOf(offers);
    findings = findings == null ? List.of() : List.copyOf(findings);
  }

  /**
   * What there is for a segment at the library.
   *
   * @param offered propositions for it by the names that they have there
   * @param missing shared propositions for it of which the library says that it does not offer
   *     them, or nothing
   */
  public record Offer(String segment, List<String> offered, List<String> missing) {
    public Offer {
      offered = List.copyOf(offered);
      missing = List.copyOf(missing);
    }
  }

  /**
   * What a study found about a segment.
   *
   * @param figure its number with unit and margin, in Dutch; empty without one
   * @param n people or households in the group that it is about
   */
  public record QuotedResearch(
      String segment, String text, String figure, String study, int year, int n) {}

  /**
   * The national collection of member data, with a base of its own.
   *
   * @param source who made it
   * @param base which households it is about
   */
  public record Statistics(
      String source,
      String base,
      LocalDate referenceDate,
      int year,
      List<Municipality> municipalities) {
    public Statistics {
      municipalities = List.copyOf(municipalities);
    }
  }

  /**
   * A municipality in that collection.
   *
   * @param households null where it is hidden, like the others
   * @param share members of every hundred households, as that collection rounds it
   */
  public record Municipality(
      String code, String name, Long households, Long members, BigDecimal share) {}

  public boolean isEmpty() {
    return offers.isEmpty() && findings.isEmpty() && statistics == null;
  }
}
