// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.delivery.Feed;
import nl.publiekswijzer.delivery.FeedEntry;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.usecase.PublicationListing;

/** The newest publications as the feed of whoever reads it: each account has its own. */
@Dependent
public class PublicationFeed {
  private static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"))
          .withZone(ZoneId.of("Europe/Amsterdam"));

  private final PublicationListing publications;
  private final CurrentActor current;
  private final Links links;

  @Inject
  public PublicationFeed(PublicationListing publications, CurrentActor current, Links links) {
    this.publications = publications;
    this.current = current;
    this.links = links;
  }

  /**
   * @param self where the feed itself is read
   */
  public Feed read(URI self) {
    String name = "feed of " + current.actor().accountId();
    return new Feed(
        UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
        "Publicaties in Publiekswijzer",
        BEGUN,
        self,
        links.publications(),
        publications.list().stream().map(this::entry).toList());
  }

  private FeedEntry entry(PublicationListing.Listed listed) {
    var publication = listed.publication();
    return new FeedEntry(
        publication.id(),
        "%s: %s %d".formatted(listed.library(), about(publication.kind()), publication.year()),
        publication.publishedAt(),
        links.publication(publication.id()),
        listed.library(),
        "Versie %d, %d pagina's, gepubliceerd op %s."
            .formatted(
                publication.version(), publication.pages(), DAY.format(publication.publishedAt())));
  }

  private static String about(String kind) {
    return switch (ReportKind.valueOf(kind)) {
      case RESIDENTS -> "inwoners";
      case MEMBERS -> "leden";
      case COMBINED -> "inwoners en leden";
    };
  }
}
