// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.publiekswijzer.csv.CsvText;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.proposition.FormulaModel;
import nl.publiekswijzer.proposition.LibraryFunction;
import nl.publiekswijzer.proposition.usecase.FormulaModels;

/** Which library or branch offers what; open to everyone. */
@Path("formulemodel")
@Dependent
@OpenToAll
public class FormulaModelResource {
  private static final String[] COLUMNS = {
    "bibliotheek",
    "isil",
    "provincie",
    "vestiging",
    "gemeente",
    "propositie",
    "functie",
    "niveau",
    "sinds",
    "eigen_naam",
    "website"
  };

  private final FormulaModels models;

  @Inject
  public FormulaModelResource(FormulaModels models) {
    this.models = models;
  }

  /**
   * All that is told of an area.
   *
   * @param functies of the law, of which somebody offers something there
   * @param compleet whether those are all five
   */
  public record ModelView(
      List<String> functies,
      boolean compleet,
      List<PropositionView> proposities,
      List<OfferingView> aanbod) {
    static ModelView of(FormulaModel model) {
      return new ModelView(
          model.functions().stream().map(LibraryFunction::word).toList(),
          model.isComplete(),
          model.propositions().stream().map(PropositionView::of).toList(),
          model.offerings().stream().map(OfferingView::of).toList());
    }
  }

  /**
   * @param municipality code or name; by its branches
   * @param province name; by library. Neither of both is the whole country
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public ModelView show(
      @QueryParam("gemeente") @DefaultValue("") String municipality,
      @QueryParam("provincie") @DefaultValue("") String province) {
    return ModelView.of(read(municipality, province));
  }

  /** The same, a line for each that is offered. */
  @GET
  @Path("csv")
  @Produces("text/csv;charset=UTF-8")
  public byte[] file(
      @QueryParam("gemeente") @DefaultValue("") String municipality,
      @QueryParam("provincie") @DefaultValue("") String province) {
    var model = read(municipality, province);
    var functions =
        model.propositions().stream()
            .collect(Collectors.toMap(p -> p.code(), p -> p.content().function().word()));
    var csv = new CsvText(COLUMNS);
    model.offerings().stream().map(OfferingView::of).forEach(of -> add(csv, of, functions));
    return csv.bytes();
  }

  private static void add(CsvText csv, OfferingView of, Map<String, String> functions) {
    csv.row(
        of.bibliotheek(),
        of.isil(),
        of.provincie(),
        of.vestigingsnaam(),
        of.gemeente(),
        of.propositie(),
        functions.get(of.propositie()),
        of.niveau(),
        of.sinds(),
        of.eigenNaam(),
        of.website());
  }

  private FormulaModel read(String municipality, String province) {
    if (!municipality.isBlank()) {
      return models
          .findMunicipality(municipality.strip())
          .map(FormulaModels.InMunicipality::model)
          .orElseThrow(() -> Refused.notFound("Deze gemeente kennen wij niet."));
    }
    return province.isBlank() ? models.ofCountry() : models.ofProvince(province.strip());
  }
}
