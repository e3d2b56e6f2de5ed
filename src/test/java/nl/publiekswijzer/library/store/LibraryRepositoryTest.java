// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.library.Arrangement;
import nl.publiekswijzer.library.Branch;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class LibraryRepositoryTest {
  private final Library merelstede = new Library("Bibliotheek Merelstede", "Utrecht");
  private final Library vinkenoord = new Library("Bibliotheek Vinkenoord", "Zeeland");

  private TestTransaction transaction;
  private LibraryRepository libraries;

  @BeforeEach
  void enterTwoLibraries(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WEB);
    libraries = new LibraryRepository(transaction.entities());
    libraries.add(vinkenoord);
    libraries.add(merelstede);
  }

  private static List<Object> told(Library library) {
    return List.of(
        library.id(),
        library.name(),
        Optional.ofNullable(library.province()),
        library.arrangement());
  }

  private Library reread(UUID id) {
    transaction.entities().flush();
    transaction.entities().clear();
    return libraries.read(id);
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
  void branchesReplaceThoseOfTheSameLibraryOnly() {
    var foreign = List.of(new Branch("C", "Buren"));
    transaction.actAs(DatabaseRole.WEB, merelstede.id(), vinkenoord.id());
    libraries.replaceBranches(vinkenoord.id(), foreign);
    libraries.replaceBranches(merelstede.id(), List.of(new Branch("C", "Brink")));

    libraries.replaceBranches(merelstede.id(), List.of(new Branch("D", "Dam")));

    assertEquals(List.of(new Branch("D", "Dam")), libraries.listBranches(merelstede.id()));
    assertEquals(foreign, libraries.listBranches(vinkenoord.id()));
  }

  @Test
  void branchesOfAnotherLibraryAreNotSeen() {
    libraries.admit(vinkenoord.id());
    libraries.replaceBranches(vinkenoord.id(), List.of(new Branch("C", "Brink")));

    libraries.admit(merelstede.id());

    assertEquals(List.of(), libraries.listBranches(vinkenoord.id()));
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
    assertEquals(
        Optional.of(vinkenoord.id()), libraries.find("Bibliotheek Vinkenoord").map(Library::id));
    assertEquals(Optional.empty(), libraries.find("Zeeland"));
  }

  @Test
  void aNewLibraryMayAskForEverything() {
    assertEquals(
        List.of(
            merelstede.id(),
            "Bibliotheek Merelstede",
            Optional.of("Utrecht"),
            Arrangement.STANDARD),
        told(reread(merelstede.id())));
  }

  @Test
  void changesOfALibraryAreKept() {
    var arrangement =
        new Arrangement(
            Set.of(ReportKind.RESIDENTS, ReportKind.COMBINED), Arrangement.ResultTo.CONSULTANTS);
    merelstede.moveTo("Flevoland");
    merelstede.arrange(arrangement);

    assertEquals(
        List.of(merelstede.id(), "Bibliotheek Merelstede", Optional.of("Flevoland"), arrangement),
        told(reread(merelstede.id())));
  }

  @Test
  void everyColumnOfALibraryIsRead() {
    var row = new HashMap<String, Object>();
    row.put("province", null);
    row.put("kinds", "");
    row.put("result_to", "REQUESTER");
    UUID id = new Rows(transaction).library("Bibliotheek Westermeer", row);

    assertEquals(
        List.of(
            id,
            "Bibliotheek Westermeer",
            Optional.empty(),
            new Arrangement(Set.of(), Arrangement.ResultTo.REQUESTER)),
        told(libraries.read(id)));
  }

  @Test
  void aLibraryThatDoesNotExistCannotBeRead() {
    assertThrows(IllegalStateException.class, () -> libraries.read(new UUID(7, 7)));
  }

  @Test
  void twoLibrariesCannotShareAName() {
    var twin = new Library("Bibliotheek Merelstede", "Drenthe");

    assertThrows(PersistenceException.class, () -> libraries.add(twin));
  }
}
