// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** A publication as readers of the feed see it. */
public record FeedEntry(
    UUID id, String title, Instant updated, URI link, String library, String summary) {
  public FeedEntry {
    title = SingleLine.of(title);
    library = SingleLine.of(library);
    summary = SingleLine.of(summary);
  }
}
