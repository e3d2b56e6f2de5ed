// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Consumer;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.member.AddressTally;
import nl.publiekswijzer.member.FileArea;
import nl.publiekswijzer.member.HouseholdTally;
import nl.publiekswijzer.member.MemberFileCount;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.member.PostcodeTally;
import nl.publiekswijzer.member.RowsElsewhere;
import nl.publiekswijzer.request.AnalysisOrder;

/**
 * An order that was found in order, with what is needed to count its member file.
 *
 * @param postcodes four-digit postcodes of the work area
 */
public record PreparedRequest(
    AnalysisOrder order, UUID libraryId, LoadedEdition edition, SortedSet<Integer> postcodes) {

  /** The same of members who count as active as in a file, where the order selects by that. */
  PreparedRequest activeAsIn(MemberFileForm form) {
    var terms = order.terms();
    var since = terms.with(terms.selection().since(form.activeSince(), form.activeMonths()));
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

  /** Where the rows of a file outside the work area lie, the municipality of the most first. */
  List<RowsElsewhere> elsewhere(MemberFileCount count) {
    var rows = new HashMap<Municipality, Long>();
    count
        .outside()
        .forEach(
            (postcode4, own) ->
                rows.merge(edition.areas().municipality(postcode4), own, Long::sum));
    return rows.entrySet().stream()
        .filter(e -> e.getValue() >= RowsElsewhere.LEAST)
        .map(e -> new RowsElsewhere(e.getKey().code(), e.getKey().name(), e.getValue()))
        .sorted(
            Comparator.comparing(RowsElsewhere::rows).reversed().thenComparing(RowsElsewhere::code))
        .toList();
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
