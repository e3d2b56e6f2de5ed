// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.csv.CsvText;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublishedFigures;

/**
 * {@code cijfers.csv}: one row for each published figure, for a spreadsheet in Dutch, always with
 * the same columns. A figure that is not told has no value and a reason.
 *
 * <p>UTF-8 with a byte order mark, semicolons, decimal comma, lines ending in CR LF. Texts are
 * quoted; one that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class FiguresCsv {
  private static final String MARK = "\uFEFF";
  private static final String HEAD = "onderdeel;code;naam;maat;waarde;eenheid;reden";

  private FiguresCsv() {}

  /** The whole file. */
  public static byte[] of(PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    var content = new Content(figures, backdrop, imprint);
    String rows =
        Stream.concat(Stream.of(HEAD), FigureTable.of(content).stream().map(FiguresCsv::row))
            .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    return rows.getBytes(StandardCharsets.UTF_8);
  }

  private static String row(FigureTable.Figure figure) {
    return Stream.concat(
            Stream.of(figure.part(), figure.code(), figure.name(), figure.measure())
                .map(CsvText::quoted),
            Stream.of(
                figure.value() == null ? "" : value(figure.value()),
                CsvText.quoted(figure.unit()),
                figure.reason() == null ? "" : CsvText.quoted(figure.reason().word())))
        .collect(Collectors.joining(";"));
  }

  private static String value(Object value) {
    String text = FigureTable.text(value);
    return value instanceof Number ? text : CsvText.quoted(text);
  }
}
