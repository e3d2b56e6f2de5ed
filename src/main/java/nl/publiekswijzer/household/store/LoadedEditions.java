// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.platform.Refused;

/** The editions that are in memory, each loaded when it is first needed. */
@ApplicationScoped
public class LoadedEditions {
  private static final Logger LOG = Logger.getLogger(LoadedEditions.class.getName());

  private final Map<Long, LoadedEdition> loaded = new ConcurrentHashMap<>();
  private EditionLoading loading;

  protected LoadedEditions() {} // for the proxy

  @Inject
  public LoadedEditions(EditionLoading loading) {
    this.loading = loading;
  }

  /**
   * The edition in memory; the first call waits until it is read from the database.
   *
   * @throws Refused with 503 while what may be told of it is still to be made
   */
  public LoadedEdition read(long editionId) {
    LoadedEdition edition = loaded.get(editionId);
    return edition == null ? loadOnce(editionId) : edition;
  }

  /** One at a time, for a country takes its room; who asks for one in memory does not wait. */
  private synchronized LoadedEdition loadOnce(long editionId) {
    LoadedEdition edition = loaded.get(editionId);
    if (edition == null) {
      edition = load(editionId);
      loaded.put(editionId, edition);
    }
    return edition;
  }

  private LoadedEdition load(long editionId) {
    long begin = System.nanoTime();
    LoadedEdition edition = loading.loadProtected(editionId);
    long milliseconds = (System.nanoTime() - begin) / 1_000_000;
    LOG.info(
        () ->
            "edition %s in memory: %d households, address index of %d bytes, read in %d ms"
                .formatted(
                    edition.edition().name(),
                    edition.edition().households(),
                    edition.addresses().map(HouseholdIndex::bytes).orElse(0L),
                    milliseconds));
    return edition;
  }
}
