package nl.publiekswijzer.publication;

import java.util.List;

/**
 * The one object that everything printed, drawn, exported or answered comes from; the rules for
 * small numbers have been applied to it.
 *
 * @param area null when the publication shows members only
 * @param members null when the publication shows the work area only
 */
public record PublishedFigures(
    Subject subject, List<CatalogueEntry> catalogue, AreaFigures area, MemberFigures members) {

  /** Name of a segment or subsegment. */
  public String name(String code) {
    return catalogue.stream()
        .filter(e -> e.code().equals(code))
        .map(CatalogueEntry::name)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no segment " + code));
  }
}
