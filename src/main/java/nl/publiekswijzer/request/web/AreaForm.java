// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.area.PostcodeList;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.usecase.EditionAreas;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.usecase.Drafting;

/** The form of the work area: what can be chosen, what was, and how it looks on the map. */
@Dependent
public class AreaForm {
  private static final View VIEW = new View("draft-area.xhtml");
  private static final View PICTURE = new View("draft-area-picture.xhtml");

  private final Drafting drafting;
  private final EditionAreas areas;
  private final AreaChoices choices;
  private final MunicipalityChoices municipalities;
  private final PageWords words;
  private final Models models;

  @Inject
  public AreaForm(
      Drafting drafting,
      EditionAreas areas,
      AreaChoices choices,
      MunicipalityChoices municipalities,
      PageWords words,
      Models models) {
    this.drafting = drafting;
    this.areas = areas;
    this.choices = choices;
    this.municipalities = municipalities;
    this.words = words;
    this.models = models;
  }

  View show(RequestDraft draft, AreaFields fields) {
    fill(draft, fields);
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  Response again(RequestDraft draft, AreaFields fields, List<Fault> faults) {
    fill(draft, fields);
    return PageAnswer.again(VIEW, models, faults);
  }

  /** The form with all municipalities of a province chosen as well. */
  View showWith(RequestDraft draft, AreaFields fields, String province) {
    return show(draft, fields.with(municipalities.of(draft.editionId(), province)));
  }

  View picture(RequestDraft draft, AreaFields fields) {
    return picture(draft, choices.province(draft), fields);
  }

  private View picture(RequestDraft draft, String province, AreaFields fields) {
    var typed = typed(draft, fields);
    models.put("objections", typed.objections());
    models.put(
        "area",
        choices.view(draft, province, fields.municipalities(), typed.known(), fields.window()));
    return PICTURE;
  }

  private void fill(RequestDraft draft, AreaFields fields) {
    String province = choices.province(draft);
    models.put("steps", StepsView.of(draft, DraftStep.AREA, words.speech()));
    models.put("action", DraftStep.AREA.path(draft.id()));
    models.put("fields", fields);
    models.put(
        "picker",
        municipalities.picker(
            draft.editionId(), province, fields.municipalities(), fields.search()));
    models.put("last", choices.title(draft, drafting.findLastArea(draft.id())));
    models.put("replacesFile", draft.report().isPresent());
    picture(draft, province, fields);
  }

  /**
   * The work area that is filled in.
   *
   * @throws InvalidInput when nothing is chosen, or a postcode is none or unknown
   */
  WorkArea area(RequestDraft draft, AreaFields fields) {
    var typed = typed(draft, fields);
    var known = typed.known();
    var faults = new ArrayList<Fault>();
    typed.objections().forEach(message -> faults.add(new Fault("postcodes", message)));
    if (faults.isEmpty() && fields.municipalities().isEmpty() && known.isEmpty()) {
      faults.add(new Fault("werkgebied", words.get("request.area.missing")));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new WorkArea(fields.municipalities(), known);
  }

  private TypedPostcodes typed(RequestDraft draft, AreaFields fields) {
    return TypedPostcodes.of(
        PostcodeList.of(fields.postcodes()),
        areas.postcodeAreas(draft.editionId()),
        words.speech());
  }
}
