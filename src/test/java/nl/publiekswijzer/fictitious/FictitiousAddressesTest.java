// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.publiekswijzer.estimate.PostcodeEstimate;
import nl.publiekswijzer.fictitious.FictitiousFixtures.Address;
import org.junit.jupiter.api.Test;

class FictitiousAddressesTest {
  private static final List<Address> DEMONSTRATION =
      FictitiousFixtures.addresses(42, FictitiousFixtures.demonstration());

  private final List<PostcodeEstimate> estimates = FictitiousFixtures.twoMunicipalities();
  private final List<Address> addresses = FictitiousFixtures.addresses(42, estimates);

  @Test
  void everyHouseholdGetsAnAddressInItsAreaAndSubsegment() {
    Map<Integer, int[]> counted = new HashMap<>();
    for (Address address : addresses) {
      counted.computeIfAbsent(address.postcode4(), p -> new int[59])[address.ordinal()]++;
    }
    for (PostcodeEstimate estimate : estimates) {
      assertArrayEquals(estimate.households(), counted.get(estimate.postcode4()));
    }
  }

  @Test
  void sameSeedGivesTheSameAddresses() {
    assertEquals(addresses, FictitiousFixtures.addresses(42, estimates));
    assertNotEquals(addresses, FictitiousFixtures.addresses(43, estimates));
  }

  @Test
  void municipalityMadeAloneEqualsItsPart() {
    var alone = List.of(estimates.get(2), estimates.get(0));
    assertEquals(
        addresses.stream().filter(a -> a.postcode4() != 7002).toList(),
        FictitiousFixtures.addresses(42, alone));
  }

  @Test
  void addressesAscendByPostcodeAndNumber() {
    Address before = DEMONSTRATION.get(0);
    for (Address address : DEMONSTRATION) {
      int street = before.street().compareTo(address.street());
      assertTrue(street < 0 || street == 0 && before.number() <= address.number());
      before = address;
    }
  }

  @Test
  void lettersThatAreNeverUsedDoNotOccur() {
    var letters = DEMONSTRATION.stream().map(Address::letters).collect(Collectors.toSet());
    assertTrue(letters.size() > 600, "only " + letters.size());
    letters.retainAll(Set.of("SA", "SD", "SS"));
    assertEquals(Set.of(), letters);
  }

  @Test
  void largestAreaFitsInItsLetters() {
    var large = FictitiousFixtures.addresses(1, List.of(FictitiousFixtures.area(7001, "GM1", 300)));
    assertEquals(300 * 59 + 7, large.size());
    assertEquals(673, large.stream().map(Address::street).distinct().count());
  }

  @Test
  void streetsHoldAboutSeventeenHouseholds() {
    long streets = DEMONSTRATION.stream().map(Address::street).distinct().count();
    double mean = DEMONSTRATION.size() / (double) streets;
    assertTrue(mean > 15 && mean < 19, "mean " + mean);
  }

  @Test
  void someAddressesHoldTwoHouseholdsAndNoneMore() {
    var perDoor =
        DEMONSTRATION.stream().collect(Collectors.groupingBy(Address::door, Collectors.counting()));
    long shared = perDoor.values().stream().filter(n -> n == 2).count();
    assertTrue(shared > 0.01 * perDoor.size() && shared < 0.03 * perDoor.size());
    assertTrue(perDoor.values().stream().allMatch(n -> n <= 2));
  }

  @Test
  void additionsOfEveryKindOccur() {
    var additions = new HashSet<String>();
    DEMONSTRATION.forEach(a -> additions.add(a.addition()));
    assertTrue(additions.containsAll(Set.of("", "A", "B", "bis", "1", "2", "hs")));
  }

  @Test
  void neighboursAreMostlyAlikeButStreetsAreMixed() {
    int alike = 0;
    Map<String, Set<Integer>> streets = new HashMap<>();
    for (int i = 1; i < DEMONSTRATION.size(); i++) {
      Address one = DEMONSTRATION.get(i - 1);
      Address other = DEMONSTRATION.get(i);
      alike += one.ordinal() == other.ordinal() ? 1 : 0;
      streets.computeIfAbsent(other.street(), s -> new HashSet<>()).add(other.ordinal());
    }
    assertTrue(alike > 0.35 * DEMONSTRATION.size(), "alike " + alike);
    long mixed = streets.values().stream().filter(s -> s.size() > 1).count();
    assertTrue(mixed > 0.95 * streets.size(), "mixed " + mixed);
  }
}
