// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final PageWords words;
  private final Models models;

  @Inject
  public AreaForm(
      Drafting drafting, EditionAreas areas, AreaChoices choices, PageWords words, Models models) {
    this.drafting = drafting;
    this.areas = areas;
    this.choices = choices;
    this.words = words;
    this.models = models;
  }

  /** What is filled in: codes of municipalities, and postcodes as they were typed. */
  public record Fields(List<String> municipalities, String postcodes) {
    public Fields {
      municipalities = List.copyOf(municipalities);
    }

    static Fields of(Optional<WorkArea> area) {
      return new Fields(
          area.map(WorkArea::municipalities).orElse(List.of()),
          area.map(WorkArea::postcodeAreas).orElse(List.of()).stream()
              .map(String::valueOf)
              .collect(Collectors.joining(", ")));
    }

    /** The same without one municipality. */
    Fields without(String municipality) {
      return new Fields(
          municipalities.stream().filter(m -> !m.equals(municipality)).toList(), postcodes);
    }

    /** The same with others beside it. */
    Fields with(List<String> others) {
      return new Fields(
          Stream.concat(municipalities.stream(), others.stream()).distinct().toList(), postcodes);
    }

    public boolean chose(String municipality) {
      return municipalities.contains(municipality);
    }
  }

  /** What is filled in, and all municipalities of a province beside it. */
  Fields withProvince(RequestDraft draft, Fields fields, String province) {
    return fields.with(choices.municipalitiesOf(draft, province));
  }

  View show(RequestDraft draft, DraftWay way, Fields fields) {
    fill(draft, way, fields);
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  Response again(RequestDraft draft, DraftWay way, Fields fields, List<Fault> faults) {
    fill(draft, way, fields);
    return PageAnswer.again(VIEW, models, faults);
  }

  /** What was filled in, beside a draft that is another by now. */
  Response changed(RequestDraft draft, DraftWay way, Fields fields) {
    fill(draft, way, fields);
    return PageAnswer.again(409, VIEW, models, DraftWay.changed(words));
  }

  View picture(RequestDraft draft, Fields fields) {
    return picture(draft, choices.province(draft), fields);
  }

  private View picture(RequestDraft draft, String province, Fields fields) {
    models.put(
        "area", choices.view(draft, province, fields.municipalities(), known(draft, fields)));
    models.put("objections", postcodeFaults(draft, fields).stream().map(Fault::message).toList());
    return PICTURE;
  }

  private void fill(RequestDraft draft, DraftWay way, Fields fields) {
    String province = choices.province(draft);
    models.put("steps", StepsView.of(draft, DraftStep.AREA, way, words.speech()));
    models.put("action", way.action(DraftStep.AREA, draft.id()));
    models.put("picture", DraftStep.AREA.path(draft.id()) + "/beeld");
    models.put("fields", fields);
    var municipalities = choices.municipalities(draft, province);
    models.put("municipalities", municipalities);
    models.put("picked", municipalities.stream().filter(m -> fields.chose(m.code())).toList());
    models.put("provinces", choices.provinces(draft));
    models.put("last", choices.title(draft, drafting.findLastArea(draft.id())));
    models.put("replacesFile", draft.report().isPresent());
    picture(draft, province, fields);
  }

  /**
   * The work area that is filled in.
   *
   * @throws InvalidInput when nothing is chosen, or a postcode is none or unknown
   */
  WorkArea area(RequestDraft draft, Fields fields) {
    var faults = postcodeFaults(draft, fields);
    var known = known(draft, fields);
    if (faults.isEmpty() && fields.municipalities().isEmpty() && known.isEmpty()) {
      faults.add(new Fault("werkgebied", words.get("request.area.missing")));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new WorkArea(fields.municipalities(), known);
  }

  /** What of the postcodes was not understood, or is not known. */
  private List<Fault> postcodeFaults(RequestDraft draft, Fields fields) {
    var typed = PostcodeList.of(fields.postcodes());
    var faults = new ArrayList<Fault>();
    if (!typed.strange().isEmpty()) {
      String strange = String.join(", ", typed.strange());
      faults.add(new Fault("postcodes", words.say("request.area.strange", strange)));
    }
    var unknown = new ArrayList<>(typed.areas());
    unknown.removeAll(known(draft, fields));
    if (!unknown.isEmpty()) {
      String list = unknown.stream().map(String::valueOf).collect(Collectors.joining(", "));
      faults.add(new Fault("postcodes", words.say("request.area.unknown", list)));
    }
    return faults;
  }

  /** The postcode areas that the edition knows; of a range those that exist. */
  private List<Integer> known(RequestDraft draft, Fields fields) {
    var typed = PostcodeList.of(fields.postcodes());
    var known = new TreeSet<>(areas.known(draft.editionId(), typed.areas()));
    areas.postcodeAreas(draft.editionId()).stream()
        .filter(postcode -> typed.ranges().stream().anyMatch(range -> range.includes(postcode)))
        .forEach(known::add);
    return List.copyOf(known);
  }
}
