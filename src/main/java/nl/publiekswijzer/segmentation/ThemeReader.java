// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import nl.publiekswijzer.csv.CsvReader;

/**
 * Themes of a segmentation from a delimited file.
 *
 * <p>Columns {@code thema}, {@code aspect}, {@code naam}, {@code omschrijving}, {@code belofte},
 * {@code benadrukken} and {@code vermijden}, and one for each code of a main segment with whole per
 * cents from 0 to 100; an empty one means unknown. A row without {@code aspect} is a theme, with
 * description and promise; a row with one is a side of that theme, with what to stress and to
 * avoid. Rows may stand in any order.
 *
 * <p>The shares in the file that is shipped are an editorial estimate of our own, not a
 * measurement.
 */
public final class ThemeReader {
  private static final List<String> THEME_TEXTS = List.of("naam", "omschrijving", "belofte");
  private static final List<String> ASPECT_TEXTS = List.of("naam", "benadrukken", "vermijden");
  private static final int FEWEST_ASPECTS = 2;

  private final CatalogueFile file;
  private final List<String> segments;
  private final Map<String, ThemeRow> themes = new LinkedHashMap<>();
  private final List<ThemeRow> aspects = new ArrayList<>();
  private final Set<List<String>> codes = new HashSet<>();
  private final Set<String> mistaken = new HashSet<>();

  /**
   * @param mistakes told the reason and the line of each; if it returns, the whole theme to which
   *     the row belongs is left out
   */
  public ThemeReader(CsvReader file, Segmentation segmentation, ObjLongConsumer<String> mistakes) {
    this.file = new CatalogueFile(file, mistakes);
    this.segments = segmentation.segments().stream().map(Segment::code).toList();
  }

  /** Reads to the end of the file; gives the themes without a mistake, in the order of the file. */
  public List<Theme> read() {
    segments.stream()
        .filter(s -> !file.has(s))
        .forEach(s -> file.mistake("de kolom " + s + " ontbreekt", 1));
    while (file.next()) {
      readRow();
    }
    aspects.forEach(this::checkAspect);
    if (themes.isEmpty()) {
      file.mistake("er staat geen enkel thema in", 1);
    }
    return themes.values().stream().flatMap(t -> theme(t).stream()).toList();
  }

  private void readRow() {
    String theme = file.text("thema");
    String aspect = file.text("aspect");
    checkCodes(theme, aspect);
    var columns = aspect.isEmpty() ? THEME_TEXTS : ASPECT_TEXTS;
    var texts = columns.stream().map(file::printable).toList();
    var row = new ThemeRow(file.line(), theme, aspect, texts, interest());
    if (!file.isSound()) {
      mistaken.add(theme);
    }
    if (!row.isTheme()) {
      aspects.add(row);
    } else {
      themes.putIfAbsent(theme, row);
    }
  }

  private void checkCodes(String theme, String aspect) {
    file.printable("thema");
    if (!aspect.isEmpty()) {
      file.printable("aspect");
    }
    if (file.isSound() && !codes.add(List.of(theme, aspect))) {
      file.mistake(
          (aspect.isEmpty() ? "" : "aspect " + aspect + " van ")
              + ("thema " + theme + " komt twee keer voor"));
    }
  }

  private Map<String, Integer> interest() {
    var interest = new LinkedHashMap<String, Integer>();
    for (String segment : segments) {
      String text = file.has(segment) ? file.text(segment) : "";
      if (text.matches("\\d{1,2}|100")) {
        interest.put(segment, Integer.valueOf(text));
      } else if (!text.isEmpty()) {
        file.mistake(segment + " moet een heel getal van 0 tot en met 100 zijn, of leeg");
      }
    }
    return interest;
  }

  private void checkAspect(ThemeRow aspect) {
    var theme = themes.get(aspect.theme());
    if (theme == null) {
      if (!aspect.theme().isEmpty()) {
        file.mistake("thema " + aspect.theme() + " staat niet in dit bestand", aspect.line());
      }
      return;
    }
    for (String segment : Theme.above(theme.interest(), aspect.interest())) {
      mistaken.add(aspect.theme());
      file.mistake(
          segment + " heeft meer belangstelling voor het aspect dan voor het thema", aspect.line());
    }
  }

  private Optional<Theme> theme(ThemeRow theme) {
    if (mistaken.contains(theme.theme())) {
      return Optional.empty();
    }
    var own = aspects.stream().filter(a -> a.theme().equals(theme.theme())).toList();
    if (own.size() < FEWEST_ASPECTS) {
      file.mistake("thema " + theme.theme() + " heeft minder dan twee aspecten", theme.line());
      return Optional.empty();
    }
    return Optional.of(theme.asTheme(own.stream().map(ThemeRow::asAspect).toList()));
  }
}
