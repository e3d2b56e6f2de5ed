// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.publiekswijzer.household.rest.EditionSubmission;
import nl.publiekswijzer.household.rest.ImportReception;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.rest.Parts;

/**
 * The form of an import while it comes in: first what is ordered, then the files by their names.
 */
final class ImportForm {
  private static final String FILES = "bestanden";

  private final Parts parts;
  private final Map<String, String> fields = new HashMap<>();
  private final Set<String> had = new HashSet<>();
  private boolean atFile;

  ImportForm(Parts parts) {
    this.parts = parts;
    while (!atFile && parts.next()) {
      atFile = parts.name().equals(FILES);
      if (!atFile) {
        fields.put(parts.name(), parts.text());
      }
    }
  }

  EditionSubmission submission() {
    return new EditionSubmission(
        field("naam"),
        field("peildatum"),
        field("soort"),
        field("licentieVan"),
        field("licentieTot"),
        field("segmentatie"),
        field("uitEditie"),
        field("sluit"));
  }

  /** Null where nothing was filled in. */
  private String field(String name) {
    String text = fields.getOrDefault(name, "").strip();
    return text.isEmpty() ? null : text;
  }

  /**
   * The next file; empty after the last.
   *
   * @throws InvalidInput for a file that is no part of an edition, or comes twice
   */
  Optional<ImportReception.Delivered> next() {
    while (atFile || parts.next()) {
      atFile = false;
      String name = parts.fileName();
      if (!name.isEmpty()) { // without a chosen file a browser sends an empty one
        return Optional.of(new ImportReception.Delivered(checked(name), parts.content()));
      }
    }
    return Optional.empty();
  }

  private String checked(String name) {
    if (!ImportReception.NAMES.contains(name) || !had.add(name)) {
      throw new InvalidInput(
          FILES,
          "Kies elk bestand een keer, met een van deze namen: "
              + String.join(", ", ImportReception.NAMES)
              + ".");
    }
    return name;
  }

  /** Reads on without keeping anything, for browsers show an answer only after all was sent. */
  void drain() {
    try {
      while (parts.next()) {
        // the part is passed over
      }
    } catch (InvalidInput | Refused | UncheckedIOException e) {
      // there is an answer already
    }
  }
}
