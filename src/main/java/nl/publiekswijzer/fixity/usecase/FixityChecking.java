// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.DatabaseTrouble;
import nl.publiekswijzer.preservation.DigestCheck;
import nl.publiekswijzer.preservation.StoreCheck;
import nl.publiekswijzer.preservation.StoreCheck.State;
import nl.publiekswijzer.preservation.StoreCheck.Store;
import nl.publiekswijzer.preservation.usecase.CopyChecking;
import nl.publiekswijzer.preservation.usecase.StoredChecking;

/** Reads a publication again in every store. */
@Dependent
public class FixityChecking {
  private static final Logger LOG = Logger.getLogger(FixityChecking.class.getName());

  private final StoredChecking stored;
  private final CopyChecking copy;

  @Inject
  public FixityChecking(StoredChecking stored, CopyChecking copy) {
    this.stored = stored;
    this.copy = copy;
  }

  List<StoreCheck> check(UUID publication) {
    return List.of(
        check(Store.DATABASE, publication, stored::check),
        check(Store.COPY, publication, copy::check));
  }

  /** One that cannot be read at all stops no other. */
  private static StoreCheck check(
      Store store, UUID publication, Function<UUID, StoreCheck> reading) {
    try {
      return reading.apply(publication);
    } catch (RuntimeException e) {
      if (DatabaseTrouble.isCauseOf(e)) {
        throw e; // it passes by itself
      }
      LOG.log(Level.WARNING, e, () -> "publication " + publication + " cannot be read again");
      var unread =
          new DigestCheck(
              publication.toString(), "", "SHA-256", "leesbaar", DigestCheck.UNREADABLE);
      return new StoreCheck(store, State.CHECKED, List.of(unread), 0);
    }
  }
}
