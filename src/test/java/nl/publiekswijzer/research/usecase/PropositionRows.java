// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import java.util.List;

/** A proposition that findings can be about, arranged as rows. */
public final class PropositionRows {
  /** Statements that enter {@code boekstart} where it is not there yet. */
  public static final List<String> BOEKSTART =
      List.of(
          "insert into proposition (code, created_on) values ('boekstart', date '2020-01-01') on"
              + " conflict do nothing",
          "insert into proposition_version (code, version, name, promise, task, function, form,"
              + " status, valid_from, decided_on, decided_by) values ('boekstart', 1, 'BoekStart',"
              + " 'Wij lezen voor.', 'LITERACY', 'READING', 'PLACE', 'IN_USE', date '2020-01-01',"
              + " date '2020-01-01', 'Proef') on conflict do nothing");

  private PropositionRows() {}
}
