// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Consumer;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.member.AddressTally;
import nl.publiekswijzer.member.FileArea;
import nl.publiekswijzer.member.HouseholdTally;
import nl.publiekswijzer.member.MemberFileCount;
import nl.publiekswijzer.member.PostcodeTally;
import nl.publiekswijzer.request.AnalysisOrder;

/**
 * An order that was found in order, with what is needed to count its member file.
 *
 * @param postcodes four-digit postcodes of the work area
 */
public record PreparedRequest(
    AnalysisOrder order, UUID libraryId, LoadedEdition edition, SortedSet<Integer> postcodes) {

  /** The same of members who count as active since a day, where the order selects by that. */
  PreparedRequest activeSince(LocalDate day) {
    var terms = order.terms();
    var since = terms.with(terms.selection().since(day));
    return new PreparedRequest(order.with(since), libraryId, edition, postcodes);
  }

  /** The blocks of the work area, each by its lowest postcode. */
  SortedSet<Integer> blocks() {
    return edition.areas().blocks(postcodes);
  }

  /** Postcodes that nobody named, and that come along with their block. */
  public SortedSet<Integer> added() {
    return edition.areas().added(order.workArea());
  }

  /**
   * @param delivery takes the rows inside the work area as they were delivered
   */
  MemberFileCount newCount(Consumer<String> delivery) {
    HouseholdTally tally =
        edition.addresses().isPresent()
            ? new AddressTally(edition.addresses().get())
            : new PostcodeTally(edition.postcodes().orElseThrow());
    var existing = edition.areas().postcodes();
    return new MemberFileCount(
        tally, new FileArea(postcodes::contains, existing::contains), delivery);
  }
}
