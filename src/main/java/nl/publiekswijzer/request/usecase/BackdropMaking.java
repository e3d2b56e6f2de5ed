// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.library.store.HouseStyleRepository;
import nl.publiekswijzer.publication.AreaPlan;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.request.store.AnalysisRequest;

/** Gathers what a publication shows beside its figures, from its edition and its library. */
@Dependent
public class BackdropMaking {
  private final LoadedEditions editions;
  private final HouseStyleRepository styles;

  @Inject
  public BackdropMaking(LoadedEditions editions, HouseStyleRepository styles) {
    this.editions = editions;
    this.styles = styles;
  }

  Backdrop of(AnalysisRequest request, PublishedFigures figures) {
    var edition = editions.read(request.editionId());
    var supplements = edition.supplements();
    return new Backdrop(
        AreaPlan.of(
            supplements.outlines(),
            supplements.places(),
            edition.areas(),
            edition.areas().postcodes(request.workArea()),
            figures.parts().postcodes()),
        supplements.guide().with(request.themes()),
        styles.find(request.libraryId()).orElse(HouseStyle.STANDARD));
  }
}
