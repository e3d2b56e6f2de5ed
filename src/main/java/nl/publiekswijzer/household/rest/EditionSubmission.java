// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.pdf.Repertoire;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;

/** The part {@code editie} of an import, as it is sent. */
public record EditionSubmission(
    String naam,
    String peildatum,
    String soort,
    String licentieVan,
    String licentieTot,
    String segmentatie,
    String uitEditie,
    String sluit) {
  /** What the interface calls where households come from. */
  public static final SortedMap<String, Origin> ORIGINS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "GELEVERD", Origin.DELIVERED,
                  "OPEN", Origin.ESTIMATE,
                  "VOORBEELD", Origin.FICTITIOUS)));

  /**
   * The order it stands for.
   *
   * @throws InvalidInput with all mistakes
   */
  public EditionOrder order() {
    var faults = new ArrayList<Fault>();
    checkNameAndKind(faults);
    LocalDate reference = date("peildatum", peildatum, faults);
    if (reference == null && faults.stream().noneMatch(f -> f.field().equals("peildatum"))) {
      faults.add(new Fault("peildatum", "Geef de peildatum, zoals 2024-01-01."));
    }
    LocalDate from = date("licentieVan", licentieVan, faults);
    LocalDate until = date("licentieTot", licentieTot, faults);
    if (from != null && until != null && until.isBefore(from)) {
      faults.add(new Fault("licentieTot", "De licentie eindigt voor zij begint."));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(List.copyOf(faults));
    }
    return new EditionOrder(
        naam,
        reference,
        ORIGINS.get(soort),
        new LicenceWindow(from, until),
        segmentatie,
        uitEditie,
        sluit);
  }

  private void checkNameAndKind(List<Fault> faults) {
    if (naam == null
        || !naam.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}")
        || !Repertoire.prints(naam)) {
      faults.add(
          new Fault("naam", "Geef de editie een naam van letters, cijfers en spaties, tot 60."));
    }
    if (soort == null || !ORIGINS.containsKey(soort)) {
      faults.add(new Fault("soort", "Kies of de editie geleverd, geschat of verzonnen is."));
    }
  }

  private static LocalDate date(String field, String text, List<Fault> faults) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      faults.add(new Fault(field, "Schrijf de datum als jaar-maand-dag, zoals 2024-01-01."));
      return null;
    }
  }
}
