package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.platform.Refused;

/** The municipalities of an edition with their size. */
@Dependent
public class EditionAreas {
  private final EditionRepository editions;
  private final LoadedEditions loaded;

  @Inject
  public EditionAreas(EditionRepository editions, LoadedEditions loaded) {
    this.editions = editions;
    this.loaded = loaded;
  }

  /** A municipality with its households and postcode areas. */
  public record Part(Municipality municipality, long households, List<Integer> postcodeAreas) {}

  @Transactional
  public List<Part> municipalities(String name) {
    var edition =
        editions.find(name).orElseThrow(() -> Refused.notFound("Deze editie bestaat niet."));
    var data = loaded.read(edition.id());
    return data.areas().municipalities().stream()
        .map(
            municipality -> {
              var postcodes =
                  data.areas().postcodes(new WorkArea(List.of(municipality.code()), List.of()));
              return new Part(
                  municipality, data.counts().households(postcodes), List.copyOf(postcodes));
            })
        .toList();
  }
}
