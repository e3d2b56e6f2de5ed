// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import java.util.Objects;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.reach.read.StandingFile;

/**
 * A standing as somebody wrote it; nothing of it is checked.
 *
 * @param place under which its mistakes are told, such as a line; empty for those of the fields
 * @param library its name or ISIL code
 * @param component its code
 * @param uncertain {@code ja}, {@code nee} or empty
 */
public record StandingEntry(
    String place,
    String library,
    String year,
    String component,
    String number,
    String source,
    String uncertain,
    String note) {
  public StandingEntry {
    library = text(library);
    year = text(year);
    component = text(component);
    number = text(number);
    source = text(source);
    uncertain = text(uncertain);
    note = text(note);
  }

  /** A row of a list. */
  public static StandingEntry of(StandingFile.Row row) {
    return new StandingEntry(
        "regel " + row.line(),
        row.library(),
        row.year(),
        row.component(),
        row.number(),
        row.source(),
        row.uncertain(),
        row.note());
  }

  Fault fault(String field, String message) {
    return new Fault(place.isEmpty() ? field : place, message);
  }

  private static String text(String given) {
    return Objects.requireNonNullElse(given, "").strip();
  }
}
