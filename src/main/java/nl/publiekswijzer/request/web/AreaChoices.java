package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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

/** Municipalities to choose from, and a chosen area in words, numbers and on a map. */
@Dependent
public class AreaChoices {
  private static final double WIDTH = 420;
  private static final double HEIGHT = 440;
  private static final Paint AROUND = new Paint(List.of(Palette.TINT), List.of(Palette.RULE), 0.6);

  private final EditionAreas areas;
  private final AskingChoices choices;
  private final DraftNames names;
  private final PageWords words;

  @Inject
  public AreaChoices(EditionAreas areas, AskingChoices choices, DraftNames names, PageWords words) {
    this.areas = areas;
    this.choices = choices;
    this.names = names;
    this.words = words;
  }

  /** A municipality in the list. */
  public record Choice(String code, String name, String note) {}

  /**
   * The chosen area.
   *
   * @param households in words
   * @param map an SVG element; empty where the edition has no outlines
   */
  public record AreaView(String households, String postcodeAreas, boolean empty, String map) {}

  /** Those of the province of the library first, then all others; each by name. */
  List<Choice> municipalities(RequestDraft draft) {
    String own = province(draft).orElse("");
    var byName = Collator.getInstance(Locale.forLanguageTag("nl"));
    return areas.municipalities(draft.editionId()).stream()
        .sorted(
            Comparator.comparing((Part part) -> !part.municipality().province().equals(own))
                .thenComparing(part -> part.municipality().name(), byName))
        .map(this::choice)
        .toList();
  }

  private Choice choice(Part part) {
    var municipality = part.municipality();
    return new Choice(
        municipality.code(),
        municipality.name(),
        words.say("request.area.note", municipality.province(), part.households()));
  }

  private Optional<String> province(RequestDraft draft) {
    String library = names.of(draft).library();
    return choices.libraries().stream()
        .filter(l -> l.name().equals(library))
        .map(AskingChoices.ForLibrary::province)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  /** How people call an area of the edition of the draft; empty without one. */
  String title(RequestDraft draft, Optional<WorkArea> area) {
    return area.map(a -> names.title(draft.editionId(), a)).orElse("");
  }

  AreaView view(RequestDraft draft, List<String> municipalities, List<Integer> postcodes) {
    boolean empty = municipalities.isEmpty() && postcodes.isEmpty();
    AreaSheet sheet =
        empty
            ? areas.sheet(draft.editionId(), province(draft).orElse(""))
            : areas.sheet(draft.editionId(), new WorkArea(municipalities, postcodes));
    return new AreaView(
        words.say("request.number", sheet.households()),
        words.say("request.number", sheet.postcodeAreas()),
        empty,
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
