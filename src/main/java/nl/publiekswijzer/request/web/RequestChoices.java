package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.usecase.EditionAreas;
import nl.publiekswijzer.household.usecase.EditionList;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.usecase.OrganisationNames;

/** What the form of a new request lets one choose from. */
@Dependent
public class RequestChoices {
  private final OrganisationNames libraries;
  private final EditionList editions;
  private final EditionAreas areas;
  private final CurrentActor current;

  @Inject
  public RequestChoices(
      OrganisationNames libraries, EditionList editions, EditionAreas areas, CurrentActor current) {
    this.libraries = libraries;
    this.editions = editions;
    this.areas = areas;
    this.current = current;
  }

  /**
   * @param municipalities of the chosen edition
   */
  public record Choices(
      List<String> libraries,
      List<ReportKind> kinds,
      List<String> editions,
      List<Municipality> municipalities) {}

  /**
   * @param edition the chosen one, which may not exist
   */
  Choices of(String edition) {
    return new Choices(
        libraries.libraries().entrySet().stream()
            .filter(library -> current.reaches(library.getKey()))
            .map(Map.Entry::getValue)
            .toList(),
        List.of(ReportKind.values()),
        editions.list().stream().map(Edition::name).toList(),
        municipalities(edition));
  }

  private List<Municipality> municipalities(String edition) {
    if (editions.find(edition).isEmpty()) {
      return List.of();
    }
    return areas.municipalities(edition).stream()
        .map(EditionAreas.Part::municipality)
        .sorted(Comparator.comparing(Municipality::name))
        .toList();
  }

  /** Empty when there is none yet. */
  String newestEdition() {
    return editions.list().stream().map(Edition::name).findFirst().orElse("");
  }
}
