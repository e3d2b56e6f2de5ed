// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.library.Logo;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class PublicationStylesTest {
  private static final HouseStyle PLAIN = new HouseStyle(Colour.of("#0B5A2A"), Optional.empty());
  private static final HouseStyle WITH_LOGO =
      new HouseStyle(Colour.of("#0B5A2A"), Optional.of(new Logo(new byte[] {1, 2, 3}, 321, 123)));

  private TestTransaction transaction;
  private PublicationStoreFixtures publications;
  private PublicationStyles styles;

  @BeforeEach
  void keepTwo(TestTransaction given) {
    transaction = given;
    publications = new PublicationStoreFixtures(given);
    given.actAs(DatabaseRole.WORKER);
    styles = new PublicationStyles(given.entities());
    styles.keep(publications.merelstede, PLAIN);
    styles.keep(publications.merelstede, WITH_LOGO);
  }

  @Test
  void eachStyleIsFoundByItsLook() {
    assertEquals(
        Optional.of(PLAIN), styles.find(publications.merelstede, PublicationStyles.look(PLAIN)));
    assertEquals(
        Optional.of(WITH_LOGO),
        styles.find(publications.merelstede, PublicationStyles.look(WITH_LOGO)));
  }

  @Test
  void theSameStyleIsKeptOnce() {
    styles.keep(publications.merelstede, WITH_LOGO);

    assertEquals(2L, transaction.value("select count(*) from publication_style"));
  }

  @Test
  void theStandardStyleNeedsNotBeKept() {
    String standard = PublicationStyles.look(HouseStyle.STANDARD);

    assertEquals(Optional.of(HouseStyle.STANDARD), styles.find(publications.vinkenoord, standard));
  }

  @Test
  void theStyleOfAnotherLibraryIsNone() {
    assertEquals(
        Optional.empty(), styles.find(publications.vinkenoord, PublicationStyles.look(PLAIN)));
    assertEquals(Optional.empty(), styles.find(publications.merelstede, null));
  }

  @Test
  void onlyTheLibraryItselfSeesItsStyles() {
    String look = PublicationStyles.look(PLAIN);

    transaction.actAs(DatabaseRole.WEB, publications.merelstede);
    assertEquals(Optional.of(PLAIN), styles.find(publications.merelstede, look));
    transaction.actAs(DatabaseRole.WEB, publications.vinkenoord);
    assertEquals(Optional.empty(), styles.find(publications.merelstede, look));
  }
}
