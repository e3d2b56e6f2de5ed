// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import java.util.List;
import nl.publiekswijzer.household.store.ImportRun;

/** How far an import is, as the API tells it. */
public record ImportView(
    String id,
    String editie,
    String status,
    int percentage,
    long rijen,
    List<String> fouten,
    List<String> opmerkingen) {

  static ImportView of(ImportRun run) {
    String status =
        switch (run.state()) {
          case READY -> "WACHT";
          case RUNNING -> "BEZIG";
          case DONE -> "GEREED";
          case FAILED -> "MISLUKT";
        };
    List<String> faults = run.failure() == null ? List.of() : run.failure().lines().toList();
    return new ImportView(
        run.id().toString(),
        run.editionName(),
        status,
        run.percent(),
        run.rowsRead(),
        faults,
        run.remarks());
  }
}
