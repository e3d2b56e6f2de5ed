// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.ShareBar;
import nl.publiekswijzer.publication.AreaProfile;

/** CBS figures of the work area; there are none where the edition brought none. */
record AreaStatistics(Content content) {
  static final String STATISTICS = "cijfers";
  private static final Words WORDS = Words.of(STATISTICS);

  /**
   * One printed figure.
   *
   * @param table name of the table it stands in, with its heading
   * @param bar null where the figure is no share
   */
  record Row(String table, String heading, String label, String here, String base, Figure bar) {}

  Optional<Part> part() {
    return Optional.ofNullable(content.figures().profile()).map(this::part);
  }

  private Part part(AreaProfile profile) {
    var words = WORDS.against(content);
    String source = WORDS.text(content.subject().invented() ? "bron.voorbeeld" : "bron");
    return new Part(
        STATISTICS,
        STATISTICS,
        Map.of(
            "title", WORDS.text("titel"),
            "conclusion", new Conclusions(content).profile(profile),
            "intro", words.text("inleiding", Dutch.whole(profile.inhabitants())),
            "note", words.text("noot", source)),
        rows(profile));
  }

  private List<Row> rows(AreaProfile profile) {
    var rows = new ArrayList<Row>();
    rows.addAll(rows("leeftijd", profile.ages()));
    rows.addAll(rows("huishouden", profile.types()));
    rows.addAll(rows("stedelijkheid", profile.urbanity()));
    if (profile.propertyValue() != null && profile.basePropertyValue() != null) {
      rows.add(
          new Row(
              "waarde",
              WORDS.text("kop.waarde"),
              WORDS.text("waarde"),
              euros(profile.propertyValue()),
              euros(profile.basePropertyValue()),
              null));
    }
    return rows;
  }

  /** The bars of one table end at the next ten per cent above its largest share. */
  private List<Row> rows(String table, List<AreaProfile.Row> rows) {
    int full =
        rows.stream()
            .map(r -> r.share().max(r.baseShare()))
            .mapToInt(share -> (share.intValue() / 10 + 1) * 10)
            .max()
            .orElse(0);
    return rows.stream().map(r -> row(table, r, full)).toList();
  }

  private Row row(String table, AreaProfile.Row row, int full) {
    String label = WORDS.text(row.key());
    return new Row(
        table,
        WORDS.text("kop." + table),
        label,
        Dutch.decimal(row.share()) + " %",
        Dutch.decimal(row.baseShare()) + " %",
        new ShareBar(
                label, row.share(), row.baseShare(), WORDS.against(content).base().within(), full)
            .figure(162, 13));
  }

  /** All classes by their Dutch names, in the order printed. */
  static Map<String, AreaProfile.Row> classes(AreaProfile profile) {
    var classes = new LinkedHashMap<String, AreaProfile.Row>();
    Stream.of(profile.ages(), profile.types(), profile.urbanity())
        .flatMap(List::stream)
        .forEach(row -> classes.put(WORDS.text(row.key()), row));
    return classes;
  }

  /** The key of a class by its Dutch name. */
  static Optional<String> findKey(String name) {
    return WORDS.bundle().keySet().stream()
        .filter(key -> key.matches(".+[.][0-9]+") && WORDS.text(key).equals(name))
        .findFirst();
  }

  private static String euros(BigDecimal thousands) {
    return WORDS.text("duizend", Dutch.whole(thousands.longValueExact()));
  }
}
