// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.member.FileColumns;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.pdf.Repertoire;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;

/** Whether a member file tells what is needed for a selection. */
record SelectionCheck(FileColumns columns) {
  private static final String FIELD = "selectie";

  /** What can be selected by: a branch whose name cannot be printed is not named anywhere. */
  static FileColumns usable(FileColumns told) {
    return new FileColumns(
        told.cards(),
        told.activity(),
        told.branches().stream().filter(Repertoire::prints).toList());
  }

  List<Fault> faults(MemberSelection selection) {
    var faults = new ArrayList<Fault>();
    boolean cards = selection.cards().stream().anyMatch(card -> card != HouseholdCard.OTHER);
    if (cards && !columns.cards()) {
      faults.add(
          new Fault(
              FIELD,
              "Het ledenbestand zegt niet wie jeugdlid of volwassen lid is. Lever het aan met een"
                  + " kolom lidsoort, of kies alle leden."));
    }
    if (selection.onlyActive() && !columns.activity()) {
      faults.add(
          new Fault(
              FIELD,
              "Het ledenbestand zegt niet wie actief is. Noem bij het bestand sinds wanneer iemand"
                  + " actief is, of kies alle leden."));
    }
    var unknown = new ArrayList<>(selection.branches());
    unknown.removeAll(usable(columns).branches());
    if (!unknown.isEmpty()) {
      faults.add(
          new Fault(
              FIELD,
              "Geen van de acht grootste vestigingen in het ledenbestand: "
                  + String.join(", ", unknown)
                  + "."));
    }
    return faults;
  }

  /**
   * @throws InvalidInput when the file does not tell it
   */
  void require(MemberSelection selection) {
    var faults = faults(selection);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
