// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.usecase.AreaSheet;
import nl.publiekswijzer.household.usecase.EditionAreas;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.usecase.AskingChoices;
import nl.publiekswijzer.request.usecase.DraftNames;
import nl.publiekswijzer.request.web.RecentAreas.ViewKey;

/** A chosen area in words, numbers and on a map. */
@Dependent
public class AreaChoices {
  private final EditionAreas areas;
  private final MunicipalityChoices all;
  private final AskingChoices choices;
  private final DraftNames names;
  private final RecentAreas recent;
  private final PageWords words;

  @Inject
  public AreaChoices(
      EditionAreas areas,
      MunicipalityChoices all,
      AskingChoices choices,
      DraftNames names,
      RecentAreas recent,
      PageWords words) {
    this.areas = areas;
    this.all = all;
    this.recent = recent;
    this.choices = choices;
    this.names = names;
    this.words = words;
  }

  /**
   * The chosen area.
   *
   * @param households in words
   * @param added postcodes that come along with their block; may be empty
   * @param map an SVG element; empty where the edition has no outlines
   * @param steps to other parts of the map
   */
  public record AreaView(
      String households,
      String postcodeAreas,
      String added,
      boolean empty,
      String map,
      List<AreaWindow.Step> steps) {}

  /** Of the library of the draft; empty where it was never said. */
  String province(RequestDraft draft) {
    return choices.findProvince(draft.libraryId()).orElse("");
  }

  /** How people call an area of the edition of the draft; empty without one. */
  String title(RequestDraft draft, Optional<WorkArea> area) {
    return area.map(a -> names.title(draft.editionId(), a)).orElse("");
  }

  /**
   * The chosen area, or one's own province while nothing is chosen.
   *
   * @param window part of the map that is seen, as {@link AreaWindow} writes it
   */
  AreaView view(
      RequestDraft draft,
      String own,
      List<String> municipalities,
      List<Integer> postcodes,
      String window) {
    var chosen = all.known(draft.editionId(), municipalities);
    String around = chosen.isEmpty() && postcodes.isEmpty() ? own : "";
    var key =
        new ViewKey(
            draft.editionId(),
            words.language(),
            around,
            chosen,
            postcodes,
            AreaWindow.orNone(window));
    return recent.view(key, () -> draw(key));
  }

  private AreaView draw(ViewKey of) {
    AreaSheet sheet =
        of.isEmpty()
            ? areas.sheet(of.edition(), of.province())
            : areas.sheet(of.edition(), new WorkArea(of.municipalities(), of.postcodes()));
    var picture = new AreaPicture(sheet, words.speech());
    var window = picture.window(of.window());
    return new AreaView(
        words.say("request.number", sheet.households()),
        words.say("request.number", sheet.postcodeAreas()),
        sheet.added().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        of.isEmpty(),
        sheet.hasMap() ? picture.svg(window) : "",
        window.steps());
  }
}
