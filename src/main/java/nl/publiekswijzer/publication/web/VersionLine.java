// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import java.util.List;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.publication.store.Publication;

/**
 * A version of a report as pages list it.
 *
 * @param newest whether no later version of its year was published
 * @param current whether it is the one that the page is about
 */
public record VersionLine(
    String id, String year, int version, String publishedAt, boolean newest, boolean current) {

  static List<VersionLine> of(List<Publication> versions, Publication current, Speech words) {
    return versions.stream()
        .map(
            p ->
                new VersionLine(
                    p.id().toString(),
                    String.valueOf(p.year()),
                    p.version(),
                    words.day(p.publishedAt()),
                    isNewest(p, versions),
                    p.id().equals(current.id())))
        .toList();
  }

  private static boolean isNewest(Publication one, List<Publication> all) {
    return all.stream().noneMatch(p -> p.year() == one.year() && p.version() > one.version());
  }
}
