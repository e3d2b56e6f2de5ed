// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import static nl.publiekswijzer.household.store.LoadedFixtures.SEGMENTATION;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.area.AreaMap;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.household.AreaCounts;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.Supplements;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class PostcodeCountsTest {
  private static final int POSTCODE = Postcode.of(1234, 'A', 'B');

  private TestTransaction transaction;
  private PostcodeCounts counts;
  private long id;
  private LoadedEdition edition;

  @BeforeEach
  void enterTwoEditions(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WORKER);
    counts = new PostcodeCounts(transaction.entities());
    var rows = new Rows(transaction);
    id = rows.edition("Editie 2024", Map.of());
    long other = rows.edition("Editie 2025", Map.of());
    var fixtures = new LoadedFixtures(transaction);
    fixtures.postcodeCount(id, POSTCODE, 2, 41);
    fixtures.postcodeCount(id, POSTCODE, 0, 17);
    fixtures.postcodeCount(id, POSTCODE, 2, 5);
    fixtures.postcodeCount(id, Postcode.of(1234, 'A', 'C'), 1, 300);
    fixtures.postcodeCount(other, POSTCODE, 1, 4_000);
    edition = loaded(Origin.ESTIMATE);
  }

  /** In memory there are other numbers than in the table. */
  private LoadedEdition loaded(Origin origin) {
    var inMemory = new AreaCounts(3);
    inMemory.add(1234, 1, 987);
    return new LoadedEdition(
        new Edition(
            id,
            "Editie 2024",
            LocalDate.of(2024, 3, 2),
            Granularity.POSTCODE,
            origin,
            -1,
            17,
            true,
            null,
            null),
        SEGMENTATION,
        new AreaMap(List.of()),
        inMemory,
        new long[3],
        Optional.empty(),
        Optional.empty(),
        Supplements.NONE,
        Validation.UNTESTED);
  }

  @Test
  void householdsOfSixCharactersAreThoseOfThePostcodeAndTheEdition() {
    assertArrayEquals(new int[] {17, 0, 46}, counts.read(edition, POSTCODE));
  }

  /** A made-up file would tell them. */
  @Test
  void whereCountsWereDrawnThoseOfThePartStandForEveryPostcode() {
    assertArrayEquals(new int[] {0, 987, 0}, counts.read(loaded(Origin.DELIVERED), POSTCODE));
    assertArrayEquals(new int[] {0, 987, 0}, counts.read(loaded(Origin.FICTITIOUS), POSTCODE));
  }

  @Test
  void householdsOfFourDigitsComeFromMemory() {
    assertArrayEquals(new int[] {0, 987, 0}, counts.read(edition, Postcode.of(1234)));
  }

  @Test
  void anUnknownPostcodeHasNoHouseholds() {
    assertArrayEquals(new int[3], counts.read(edition, Postcode.of(1234, 'Z', 'Z')));
  }

  @Test
  void keepersOfAccountsSeeNoHouseholds() {
    transaction.actAs(DatabaseRole.ACCOUNTS);

    assertThrows(PersistenceException.class, () -> counts.read(edition, POSTCODE));
  }
}
