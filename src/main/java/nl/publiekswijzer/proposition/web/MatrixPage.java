// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PathPart;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.proposition.FormulaModel;
import nl.publiekswijzer.proposition.usecase.FormulaModels;

/** The formula model for municipalities and partners: which library offers what; open to all. */
@Path("formulemodel")
@Dependent
@OpenToAll
public class MatrixPage {
  private static final String AREA = "/ui/formulemodel";

  private final FormulaModels formula;
  private final MatrixView matrix;
  private final Models models;

  @Inject
  public MatrixPage(FormulaModels formula, MatrixView matrix, Models models) {
    this.formula = formula;
    this.matrix = matrix;
    this.models = models;
  }

  @GET
  public View list() {
    var index = formula.index();
    models.put(
        "provinces",
        index.provinces().stream()
            .map(name -> new PropositionLeaf.Link(name, AREA + "/provincies/" + PathPart.of(name)))
            .toList());
    models.put(
        "municipalities",
        index.municipalities().stream()
            .map(
                m ->
                    new PropositionLeaf.Link(
                        m.name(), AREA + "/gemeenten/" + PathPart.of(m.code())))
            .toList());
    PageAnswer.errors(models, List.of());
    return new View("formula-models.xhtml");
  }

  @GET
  @Path("gemeenten/{gemeente}")
  public View municipality(@PathParam("gemeente") String codeOrName) {
    var found =
        formula
            .findMunicipality(codeOrName)
            .orElseThrow(() -> Refused.notFound("Deze gemeente kennen wij niet."));
    return show(
        found.municipality().name(),
        found.model(),
        "gemeente=" + PathPart.of(found.municipality().code()));
  }

  @GET
  @Path("provincies/{provincie}")
  public View province(@PathParam("provincie") String province) {
    var model = formula.ofProvince(province);
    if (model.providers().isEmpty()) {
      throw Refused.notFound("Van deze provincie is nog geen aanbod bekend.");
    }
    return show(model.providers().get(0).province(), model, "provincie=" + PathPart.of(province));
  }

  private View show(String name, FormulaModel model, String question) {
    models.put("name", name);
    models.put("matrix", matrix.of(model));
    models.put("question", question);
    PageAnswer.errors(models, List.of());
    return new View("formula-model.xhtml");
  }
}
