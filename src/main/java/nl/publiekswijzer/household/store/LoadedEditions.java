package nl.publiekswijzer.household.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.publiekswijzer.household.LoadedEdition;

/** The editions that are in memory, each loaded when it is first needed. */
@ApplicationScoped
public class LoadedEditions {
  private final Map<Long, LoadedEdition> loaded = new ConcurrentHashMap<>();
  private EditionLoading loading;

  protected LoadedEditions() {} // for the proxy

  @Inject
  public LoadedEditions(EditionLoading loading) {
    this.loading = loading;
  }

  /** The edition in memory; the first call waits until it is read from the database. */
  public LoadedEdition read(long editionId) {
    return loaded.computeIfAbsent(editionId, loading::load);
  }
}
