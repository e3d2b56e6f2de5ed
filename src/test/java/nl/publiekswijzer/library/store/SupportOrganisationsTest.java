// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.ServicePeriod;
import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class SupportOrganisationsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private TestTransaction transaction;
  private SupportOrganisations organisations;
  private UUID north;
  private UUID south;

  /** Instead of the nine that are there from the start. */
  @BeforeEach
  void enterTwoOrganisations(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WEB);
    transaction.execute("delete from support_province");
    transaction.execute("delete from support_organisation");
    organisations = new SupportOrganisations(transaction.entities());
    south = organisations.put("Steun Zuid", "zuid@proef.example");
    north = organisations.put("Steun Noord", "noord@proef.example");
  }

  private void enter(UUID organisation, String province, LocalDate from, LocalDate until) {
    var row = new HashMap<String, Object>();
    row.put("support_organisation_id", organisation);
    row.put("province", province);
    row.put("valid_from", from);
    row.put("valid_until", until);
    transaction.insert("support_province", row);
  }

  private SupportOrganisation north(String... provinces) {
    return new SupportOrganisation(north, "Steun Noord", "noord@proef.example", List.of(provinces));
  }

  private SupportOrganisation south(String... provinces) {
    return new SupportOrganisation(south, "Steun Zuid", "zuid@proef.example", List.of(provinces));
  }

  @Test
  void organisationsAreListedByNameWithTheirProvincesInOrder() {
    enter(north, "Westland", DAY.minusDays(3), null);
    enter(north, "Noordland", DAY.minusDays(2), null);

    assertEquals(List.of(north("Noordland", "Westland"), south()), organisations.list(DAY));
  }

  @Test
  void aProvinceIsServedFromItsFirstToItsLastDay() {
    enter(north, "Noordland", DAY, DAY.plusDays(7));

    assertEquals(Optional.empty(), organisations.findByProvince("Noordland", DAY.minusDays(1)));
    assertEquals(Optional.of(north("Noordland")), organisations.findByProvince("Noordland", DAY));
    assertEquals(
        Optional.of(north("Noordland")),
        organisations.findByProvince("Noordland", DAY.plusDays(7)));
    assertEquals(Optional.empty(), organisations.findByProvince("Noordland", DAY.plusDays(8)));
  }

  @Test
  void eachProvinceHasItsOwnOrganisation() {
    enter(north, "Noordland", DAY, null);
    enter(south, "Zuidland", DAY, null);

    assertEquals(Optional.of(south("Zuidland")), organisations.findByProvince("Zuidland", DAY));
  }

  @Test
  void anOrganisationIsFoundByItsName() {
    enter(south, "Zuidland", DAY, DAY.plusDays(7));
    enter(south, "Oostland", DAY, DAY.plusDays(6));

    assertEquals(Optional.of(south("Oostland", "Zuidland")), organisations.find("Steun Zuid", DAY));
    assertEquals(Optional.of(south()), organisations.find("Steun Zuid", DAY.plusDays(8)));
    assertEquals(Optional.empty(), organisations.find("zuid@proef.example", DAY));
  }

  @Test
  void anOrganisationGetsAnotherAddressUnderItsName() {
    assertEquals(north, organisations.put("Steun Noord", "nieuw@proef.example"));

    assertEquals(
        List.of(
            new SupportOrganisation(north, "Steun Noord", "nieuw@proef.example", List.of()),
            south()),
        organisations.list(DAY));
  }

  @Test
  void periodsAreListedByProvinceTheNewestFirst() {
    enter(south, "Zuidland", DAY, null);
    enter(south, "Noordland", DAY.plusDays(1), DAY.plusDays(9));
    enter(north, "Noordland", DAY.plusDays(10), null);

    assertEquals(
        List.of(
            new ServicePeriod(north, "Noordland", DAY.plusDays(10), null),
            new ServicePeriod(south, "Noordland", DAY.plusDays(1), DAY.plusDays(9)),
            new ServicePeriod(south, "Zuidland", DAY, null)),
        organisations.listPeriods());
  }

  @Test
  void whoServedUntilNowDoesSoUntilTheDayBefore() {
    enter(south, "Noordland", DAY.minusDays(30), null);
    enter(south, "Zuidland", DAY.minusDays(29), null);

    organisations.serve(north, "Noordland", DAY);

    assertEquals(
        List.of(
            new ServicePeriod(north, "Noordland", DAY, null),
            new ServicePeriod(south, "Noordland", DAY.minusDays(30), DAY.minusDays(1)),
            new ServicePeriod(south, "Zuidland", DAY.minusDays(29), null)),
        organisations.listPeriods());
  }

  @Test
  void aPeriodThatWouldLastLongerIsCutOff() {
    enter(south, "Noordland", DAY.minusDays(30), DAY);

    organisations.serve(north, "Noordland", DAY);

    assertEquals(
        List.of(
            new ServicePeriod(north, "Noordland", DAY, null),
            new ServicePeriod(south, "Noordland", DAY.minusDays(30), DAY.minusDays(1))),
        organisations.listPeriods());
  }

  @Test
  void aPeriodThatEndedBeforeStays() {
    enter(south, "Noordland", DAY.minusDays(30), DAY.minusDays(10));

    organisations.serve(north, "Noordland", DAY);

    assertEquals(
        List.of(
            new ServicePeriod(north, "Noordland", DAY, null),
            new ServicePeriod(south, "Noordland", DAY.minusDays(30), DAY.minusDays(10))),
        organisations.listPeriods());
  }

  @Test
  void periodsThatWouldBeginNoEarlierAreReplaced() {
    enter(south, "Noordland", DAY, DAY.plusDays(3));
    enter(south, "Noordland", DAY.plusDays(4), null);
    enter(south, "Zuidland", DAY.plusDays(5), null);

    organisations.serve(north, "Noordland", DAY);

    assertEquals(
        List.of(
            new ServicePeriod(north, "Noordland", DAY, null),
            new ServicePeriod(south, "Zuidland", DAY.plusDays(5), null)),
        organisations.listPeriods());
  }

  @Test
  void theWorkerCannotEnterOrganisations() {
    transaction.actAs(DatabaseRole.WORKER);

    assertThrows(
        PersistenceException.class, () -> organisations.put("Steun West", "west@proef.example"));
  }
}
