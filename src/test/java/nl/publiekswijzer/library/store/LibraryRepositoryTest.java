// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.util.List;
import nl.publiekswijzer.library.Branch;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class LibraryRepositoryTest {
  private final Library merelstede = new Library("Bibliotheek Merelstede", "Utrecht");
  private final Library vinkenoord = new Library("Bibliotheek Vinkenoord", "Zeeland");

  private LibraryRepository libraries;

  @BeforeEach
  void enterTwoLibraries(TestTransaction transaction) {
    libraries = new LibraryRepository(transaction.actAs(DatabaseRole.WEB).entities());
    libraries.add(vinkenoord);
    libraries.add(merelstede);
  }

  @Test
  void branchesAreListedByCode() {
    libraries.admit(merelstede.id());

    libraries.replaceBranches(
        merelstede.id(), List.of(new Branch("Z", "Aanleg"), new Branch("C", "Brink")));

    assertEquals(
        List.of(new Branch("C", "Brink"), new Branch("Z", "Aanleg")),
        libraries.listBranches(merelstede.id()));
  }

  @Test
  void branchesOfAnotherLibraryCannotBeWritten() {
    libraries.admit(merelstede.id());

    assertThrows(
        PersistenceException.class,
        () -> libraries.replaceBranches(vinkenoord.id(), List.of(new Branch("C", "Brink"))));
  }

  @Test
  void librariesAreListedByName() {
    assertEquals(
        List.of("Bibliotheek Merelstede", "Bibliotheek Vinkenoord"),
        libraries.list().stream().map(Library::name).toList());
  }

  @Test
  void aLibraryIsFoundByItsName() {
    assertEquals(vinkenoord.id(), libraries.find("Bibliotheek Vinkenoord").orElseThrow().id());
  }
}
