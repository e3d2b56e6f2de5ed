// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.publiekswijzer.platform.DatabaseTrouble;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.preservation.DigestCheck;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.Making;
import nl.publiekswijzer.preservation.store.DigestRepository;

/**
 * Digests of bytes as they lie in the database now: all at once, and one by one where damage on
 * disk makes one of them unreadable.
 */
@Dependent
public class StoredDigests {
  private static final String ALL = "";
  private static final Digests UNREADABLE =
      new Digests(DigestCheck.UNREADABLE, DigestCheck.UNREADABLE);

  private final DigestRepository digests;
  private final OwnTransaction transaction;

  @Inject
  public StoredDigests(DigestRepository digests, OwnTransaction transaction) {
    this.digests = digests;
    this.transaction = transaction;
  }

  Map<String, Digests> files(UUID publication, Collection<String> names) {
    return read(names, name -> digests.files(publication, name));
  }

  Map<String, Digests> made(UUID publication, Collection<String> paths) {
    return read(paths, path -> digests.made(publication, path));
  }

  Map<String, Digests> algorithm(Making by, Collection<String> names) {
    return read(names, name -> digests.algorithm(by, name));
  }

  private Map<String, Digests> read(
      Collection<String> names, Function<String, Map<String, Digests>> reading) {
    try {
      return transaction.call(() -> reading.apply(ALL));
    } catch (PersistenceException e) {
      requireDamage(e);
    }
    var found = new HashMap<String, Digests>();
    names.forEach(name -> found.putAll(readOne(name, reading)));
    return found;
  }

  private Map<String, Digests> readOne(
      String name, Function<String, Map<String, Digests>> reading) {
    try {
      return transaction.call(() -> reading.apply(name));
    } catch (PersistenceException e) {
      requireDamage(e);
      return Map.of(name, UNREADABLE);
    }
  }

  /** A database that is away says nothing about what it holds. */
  private static void requireDamage(PersistenceException e) {
    if (DatabaseTrouble.isCauseOf(e)) {
      throw e;
    }
  }
}
