// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.segmentation.Segment;

/** How many households of the country each segment has, by sums of the base table. */
@Dependent
public class NationalSegments {
  private final EditionRepository editions;
  private final LoadedEditions loaded;

  @Inject
  public NationalSegments(EditionRepository editions, LoadedEditions loaded) {
    this.editions = editions;
    this.loaded = loaded;
  }

  /** The segments of an edition, those with most households first. */
  public record Sizes(Edition edition, List<Size> segments) {}

  /** A segment with its households. */
  public record Size(String code, String name, long households) {}

  /** Of the newest edition; empty while there is none. */
  @Transactional
  public Optional<Sizes> newest() {
    return editions.list().stream().findFirst().map(e -> sizes(loaded.read(e.id())));
  }

  private static Sizes sizes(LoadedEdition edition) {
    return new Sizes(
        edition.edition(),
        edition.segmentation().segments().stream()
            .map(segment -> new Size(segment.code(), segment.name(), sum(edition, segment)))
            .sorted((a, b) -> Long.compare(b.households(), a.households()))
            .toList());
  }

  private static long sum(LoadedEdition edition, Segment segment) {
    var subsegments = edition.segmentation().subsegments();
    return IntStream.range(0, subsegments.size())
        .filter(s -> subsegments.get(s).segment().equals(segment.code()))
        .mapToLong(s -> edition.base()[s])
        .sum();
  }
}
