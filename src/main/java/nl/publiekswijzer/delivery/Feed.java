// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The newest publications, the latest first.
 *
 * @param begun stands for the last change while there are no entries
 * @param self where the feed itself is read
 * @param page where people read the same
 */
public record Feed(
    UUID id, String title, Instant begun, URI self, URI page, List<FeedEntry> entries) {
  public Feed {
    title = SingleLine.of(title);
    entries = entries.stream().sorted(Comparator.comparing(FeedEntry::updated).reversed()).toList();
  }

  public Instant updated() {
    return entries.isEmpty() ? begun : entries.get(0).updated();
  }
}
