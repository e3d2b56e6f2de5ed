// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.analysis.ThemeLine;
import nl.publiekswijzer.segmentation.Theme;
import nl.publiekswijzer.segmentation.ThemeAspect;

/** Each theme on a sheet of its own, with all segments and all its sides. */
record ThemeCards(Content content) {
  private static final String CARD = "themakaart";
  private static final Words WORDS = Words.of(CARD);

  /** One printed segment or aspect. */
  record Row(
      String table,
      String heading,
      String label,
      String first,
      String second,
      String third,
      String fourth) {}

  List<Part> all() {
    return Themes.of(content).all().stream().map(this::part).toList();
  }

  Optional<Part> part(String theme) {
    return Themes.of(content).all().stream()
        .filter(w -> w.theme().code().equals(theme))
        .findFirst()
        .map(this::part);
  }

  private Part part(Themes.Weighed weighed) {
    Theme theme = weighed.theme();
    var rows = new ArrayList<Row>();
    weighed.byIndex().forEach(line -> rows.add(segment(theme, line)));
    theme.aspects().forEach(aspect -> rows.add(aspect(aspect)));
    String share = Dutch.decimal(weighed.analysis().share().orElse(null));
    return new Part(
        CARD,
        CARD + "-" + (1 + content.backdrop().guide().themes().indexOf(theme)),
        Map.of(
            "kind", WORDS.text("soort"),
            "title", theme.title(),
            "description", theme.description(),
            "promise", theme.promise(),
            "summary", WORDS.text("samenvatting", share)),
        rows);
  }

  private Row segment(Theme theme, ThemeLine line) {
    return new Row(
        "segmenten",
        WORDS.text("segmenten.kop"),
        content.label(line.code()),
        theme.interest().get(line.code()).toString(),
        Dutch.whole(line.index()),
        theme.findLeadingAspect(line.code()).map(ThemeAspect::label).orElse(Dutch.DASH),
        Themes.channel(content, line.code()));
  }

  private static Row aspect(ThemeAspect aspect) {
    return new Row(
        "aspecten",
        WORDS.text("aspecten.kop"),
        aspect.label(),
        aspect.stress(),
        aspect.avoid(),
        null,
        null);
  }
}
