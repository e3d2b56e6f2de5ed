// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.area.OtherNames;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.figure.AreaMap;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Region;
import nl.publiekswijzer.figure.SvgPen;
import nl.publiekswijzer.household.usecase.AreaSheet;
import nl.publiekswijzer.household.usecase.EditionAreas;
import nl.publiekswijzer.household.usecase.EditionAreas.Part;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.usecase.AskingChoices;
import nl.publiekswijzer.request.usecase.DraftNames;
import nl.publiekswijzer.request.web.RecentAreas.ViewKey;

/** Municipalities to choose from, and a chosen area in words, numbers and on a map. */
@Dependent
public class AreaChoices {
  private static final double WIDTH = 420;
  private static final double HEIGHT = 440;
  private static final Paint AROUND = new Paint(List.of(Palette.TINT), List.of(Palette.RULE), 0.6);

  private final EditionAreas areas;
  private final AskingChoices choices;
  private final DraftNames names;
  private final RecentAreas recent;
  private final PageWords words;

  @Inject
  public AreaChoices(
      EditionAreas areas,
      AskingChoices choices,
      DraftNames names,
      RecentAreas recent,
      PageWords words) {
    this.areas = areas;
    this.recent = recent;
    this.choices = choices;
    this.names = names;
    this.words = words;
  }

  /**
   * A municipality in the list.
   *
   * @param names all that it is called, with bars between
   * @param province its name in the edition
   * @param provinces all that its province is called, with bars between
   */
  public record Choice(
      String code, String name, String note, String names, String province, String provinces) {}

  /** A municipality with its province. */
  record Listed(String province, Choice choice) {}

  /**
   * The chosen area.
   *
   * @param households in words
   * @param added postcodes that come along with their block; may be empty
   * @param map an SVG element; empty where the edition has no outlines
   */
  public record AreaView(
      String households, String postcodeAreas, String added, boolean empty, String map) {}

  /** Those of one's own province first, then all others; each by name. */
  List<Choice> municipalities(RequestDraft draft, String own) {
    var all = all(draft.editionId());
    return Stream.concat(
            all.stream().filter(m -> m.province().equals(own)),
            all.stream().filter(m -> !m.province().equals(own)))
        .map(Listed::choice)
        .toList();
  }

  private List<Listed> all(long edition) {
    return recent.list(edition, words.language(), () -> list(edition));
  }

  private List<Listed> list(long edition) {
    var byName = Collator.getInstance(Locale.forLanguageTag("nl"));
    return areas.municipalities(edition).stream()
        .sorted(Comparator.comparing((Part part) -> part.municipality().name(), byName))
        .map(this::listed)
        .toList();
  }

  private Listed listed(Part part) {
    var of = part.municipality();
    String note = words.say("request.area.note", of.province(), part.households());
    return new Listed(
        of.province(),
        new Choice(
            of.code(), of.name(), note, called(of.name()), of.province(), called(of.province())));
  }

  private static String called(String name) {
    return Stream.concat(Stream.of(name), OtherNames.of(name).stream())
        .collect(Collectors.joining("|"));
  }

  /** Names of the provinces of an edition. */
  List<String> provinces(RequestDraft draft) {
    return all(draft.editionId()).stream().map(Listed::province).distinct().sorted().toList();
  }

  /** Codes of the municipalities of a province. */
  List<String> municipalitiesOf(RequestDraft draft, String province) {
    return all(draft.editionId()).stream()
        .filter(m -> m.province().equals(province))
        .map(m -> m.choice().code())
        .toList();
  }

  /** Of the library of the draft; empty where it was never said. */
  String province(RequestDraft draft) {
    return choices.findProvince(draft.libraryId()).orElse("");
  }

  /** How people call an area of the edition of the draft; empty without one. */
  String title(RequestDraft draft, Optional<WorkArea> area) {
    return area.map(a -> names.title(draft.editionId(), a)).orElse("");
  }

  /** The chosen area, or one's own province while nothing is chosen. */
  AreaView view(
      RequestDraft draft, String own, List<String> municipalities, List<Integer> postcodes) {
    var asked = Set.copyOf(municipalities);
    var chosen =
        all(draft.editionId()).stream()
            .map(m -> m.choice().code())
            .filter(asked::contains)
            .sorted()
            .toList();
    String around = chosen.isEmpty() && postcodes.isEmpty() ? own : "";
    var key = new ViewKey(draft.editionId(), words.language(), around, chosen, postcodes);
    return recent.view(key, () -> draw(key));
  }

  private AreaView draw(ViewKey of) {
    AreaSheet sheet =
        of.isEmpty()
            ? areas.sheet(of.edition(), of.province())
            : areas.sheet(of.edition(), new WorkArea(of.municipalities(), of.postcodes()));
    return new AreaView(
        words.say("request.number", sheet.households()),
        words.say("request.number", sheet.postcodeAreas()),
        sheet.added().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        of.isEmpty(),
        sheet.hasMap() ? map(sheet) : "");
  }

  private String map(AreaSheet sheet) {
    var regions =
        Stream.concat(
                sheet.around().stream().map(shape -> region(shape, AROUND)),
                sheet.chosen().stream().map(shape -> region(shape, Paint.filled(Palette.ACCENT))))
            .toList();
    String description =
        sheet.chosen().isEmpty()
            ? words.get("request.area.map.empty")
            : words.say(
                "request.area.map.chosen",
                String.join(", ", sheet.chosen().stream().map(AreaSheet.Shape::name).toList()));
    var map =
        new AreaMap(words.get("request.area.map"), regions, List.of(), List.of(), description);
    return SvgPen.draw(map.figure(WIDTH, HEIGHT));
  }

  private static Region region(AreaSheet.Shape shape, Paint paint) {
    return new Region(shape.name(), Region.rings(shape.outline()), paint);
  }
}
