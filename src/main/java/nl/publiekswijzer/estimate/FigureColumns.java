// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvReader;

/** A table of CBS figures by column name, where a hidden or missing figure is no number. */
final class FigureColumns {
  /** What the CBS calls a column in "Kerncijfers wijken en buurten", by our name of it. */
  private static final Map<String, String> AS_PUBLISHED =
      Map.of(
          "gm_code", "gemeentecode",
          "huishoudens", "aantal_huishoudens",
          "pct_eenpersoons", "percentage_eenpersoonshuishoudens",
          "pct_zonder_kind", "percentage_huishoudens_zonder_kinderen",
          "pct_met_kind", "percentage_huishoudens_met_kinderen",
          "woz_keur", "gemiddelde_woningwaarde",
          "pct_koop", "percentage_koopwoningen");

  private final CsvReader file;
  private final CsvHeader header;

  FigureColumns(CsvReader file, String... required) {
    this.file = file;
    this.header = CsvHeader.withoutYears(file.header());
    var missing = Stream.of(required).filter(name -> find(name).isEmpty()).toList();
    if (!missing.isEmpty()) {
      throw new CsvException(1, "ontbrekende kolommen: " + String.join(", ", missing));
    }
  }

  boolean next() {
    return file.next();
  }

  /** Place of a column, by our name or else by that of the CBS. */
  private OptionalInt find(String name) {
    var ours = header.find(name);
    return ours.isPresent() || !AS_PUBLISHED.containsKey(name)
        ? ours
        : header.find(AS_PUBLISHED.get(name));
  }

  /** Text under the first of the names that is a column; empty when none is or the cell is. */
  Optional<String> text(String... names) {
    for (String name : names) {
      OptionalInt column = find(name);
      if (column.isPresent()) {
        return Optional.of(file.field(column.getAsInt()).strip()).filter(t -> !t.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** A whole number of zero or more, or unknown. */
  OptionalInt count(String name) {
    String text = text(name).orElse("");
    if (PublishedFigure.isUnknown(text)) {
      return OptionalInt.empty();
    }
    if (!text.matches("\\d{1,9}")) {
      throw bad(name + " is geen heel getal van nul of meer");
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  /** A number with a decimal point or comma, or unknown. */
  OptionalDouble number(String... names) {
    String text = text(names).orElse("");
    if (PublishedFigure.isUnknown(text)) {
      return OptionalDouble.empty();
    }
    if (!text.matches("\\d{1,9}([.,]\\d{1,9})?")) {
      throw bad(names[0] + " is geen getal van nul of meer");
    }
    return OptionalDouble.of(Double.parseDouble(text.replace(',', '.')));
  }

  /** A number from 0 to 100, or unknown. */
  OptionalDouble percentage(String... names) {
    OptionalDouble number = number(names);
    if (number.isPresent() && number.getAsDouble() > 100) {
      throw bad(names[0] + " is meer dan 100 procent");
    }
    return number;
  }

  CsvException bad(String reason) {
    return new CsvException(file.lineNumber(), reason);
  }
}
