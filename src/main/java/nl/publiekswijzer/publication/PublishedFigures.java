// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.SumCode;

/**
 * The one object that everything printed, drawn, exported or answered comes from; the rules for
 * small numbers have been applied to it. Members that are known by postcode only have no segment,
 * whatever a file of an earlier version tells.
 *
 * @param area null when the publication shows members only
 * @param members null when the publication shows the work area only
 * @param parts of the work area
 * @param profile CBS figures; null when the edition brought none, or members only are shown
 * @param comparison null when there is no previous publication
 * @param note on the protection; null in publications before scheme OB-2
 * @param peers reach of other libraries, as it was when this was made; empty where there are too
 *     few
 * @param network what the network knew when this was made: offers, research, other statistics
 */
public record PublishedFigures(
    Subject subject,
    List<CatalogueEntry> catalogue,
    AreaFigures area,
    MemberFigures members,
    AreaParts parts,
    AreaProfile profile,
    Comparison comparison,
    ProtectionNote note,
    List<PeerReach> peers,
    NetworkFacts network) {
  public PublishedFigures {
    peers = peers == null ? List.of() : List.copyOf(peers);
    network = network == null ? NetworkFacts.NONE : network;
    if (subject.estimated() && members != null) {
      members = members.withoutSegments();
      comparison = comparison == null ? null : comparison.withoutSegments();
    }
  }

  /** The same figures, beside those of the previous publication. */
  public PublishedFigures with(Comparison beside) {
    return new PublishedFigures(
        subject, catalogue, area, members, parts, profile, beside, note, peers, network);
  }

  /** The same figures with a note on their protection. */
  public PublishedFigures with(ProtectionNote told) {
    return new PublishedFigures(
        subject, catalogue, area, members, parts, profile, comparison, told, peers, network);
  }

  /** The same figures, beside the reach of other libraries. */
  public PublishedFigures with(List<PeerReach> others) {
    return new PublishedFigures(
        subject, catalogue, area, members, parts, profile, comparison, note, others, network);
  }

  /** The same figures, beside what the network knows. */
  public PublishedFigures with(NetworkFacts known) {
    return new PublishedFigures(
        subject, catalogue, area, members, parts, profile, comparison, note, peers, known);
  }

  /** Households of the work area, or of all its parts. */
  public long households() {
    return area != null ? area.households() : parts.households();
  }

  /** Name of a segment or subsegment, or of the segments of a {@link SumCode}. */
  public String name(String code) {
    return find(code)
        .or(() -> sum(code))
        .orElseThrow(() -> new IllegalArgumentException("no segment " + code));
  }

  private Optional<String> find(String code) {
    return catalogue.stream()
        .filter(e -> e.code().equals(code))
        .map(CatalogueEntry::name)
        .findFirst();
  }

  private Optional<String> sum(String code) {
    var segments = SumCode.segments(code);
    return segments.size() > 1 && segments.stream().allMatch(one -> find(one).isPresent())
        ? Optional.of(String.join(" + ", segments) + " samen")
        : Optional.empty();
  }

  /** Whether some segments are told under one code, here or of the parts. */
  public boolean isSum(String code) {
    return find(code).isEmpty() && sum(code).isPresent();
  }
}
