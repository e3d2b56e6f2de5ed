// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.publication.PlainReport.Column;
import nl.publiekswijzer.publication.PlainReport.Section;
import nl.publiekswijzer.publication.PlainReport.Table;

/** Reports of words and tables, of every shape that they may be handed over in. */
public final class PlainReportFixtures {
  public static final String LONG_WORD = "arbeidsongeschiktheidsverzekering".repeat(6);

  private static final String SENTENCE =
      "Een bibliotheek bewaart deze gegevens zo lang als voor het doel nodig is, en niet langer. ";

  private PlainReportFixtures() {}

  public static PlainReport aPlainReport(Section... sections) {
    return new PlainReport(
        "Bibliotheek De Lage Landen",
        "Verslag van alles wat wordt bewaard",
        "verslag · gemaakt op 1 april 2026",
        Instant.parse("2026-04-01T06:00:00Z"),
        "Wat hieronder staat, is wat bekend was toen dit verslag werd gemaakt.",
        List.of(sections));
  }

  /** Paragraphs, items, a table of sixty rows, one of sentences, and words that fit nowhere. */
  public static PlainReport everything() {
    return aPlainReport(
        new Section("Aantallen", List.of(SENTENCE.repeat(4)), List.of(), numbers(60)),
        new Section(
            "Doelen", List.of(SENTENCE), List.of("Het eerste.", SENTENCE, "Het laatste."), words()),
        new Section(
            "Een heel lang woord " + LONG_WORD,
            List.of(LONG_WORD, "Dit\nis één zin."),
            List.of(LONG_WORD),
            longWords()),
        new Section("Slot", List.of(SENTENCE.repeat(3), SENTENCE.repeat(6))));
  }

  /** A line for each of so many libraries. */
  public static Table numbers(int rows) {
    return new Table(
        "Leden en bezoekers",
        List.of(
            new Column("Bibliotheek", false),
            new Column("Plaats", false),
            new Column("Leden", true),
            new Column("Bezoekers in het afgelopen jaar", true)),
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i ->
                    List.of(
                        "Bibliotheek " + i, i % 3 == 0 ? "" : "Utrecht", "1.2" + (100 + i), "–"))
            .toList(),
        "Een streepje betekent dat niets bekend is.");
  }

  private static Table words() {
    return new Table(
        "",
        List.of(
            new Column("Nr.", false),
            new Column("Doel", false),
            new Column("Grondslag", false),
            new Column("Ontvangers", false),
            new Column("Bewaard", false),
            new Column("Maatregelen", false)),
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                i ->
                    List.of(
                        String.valueOf(i),
                        SENTENCE,
                        "Gerechtvaardigd belang",
                        "Geen",
                        "Twee jaar",
                        SENTENCE.repeat(2)))
            .toList(),
        "");
  }

  private static Table longWords() {
    return new Table(
        "Woorden " + LONG_WORD,
        List.of(
            new Column("Woord", false), new Column(LONG_WORD, false), new Column("Aantal", true)),
        List.of(List.of(LONG_WORD, LONG_WORD, "12"), List.of("kort", "kort", "3")),
        LONG_WORD);
  }
}
