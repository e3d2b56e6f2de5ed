// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.reach.EnteredStanding;
import nl.publiekswijzer.reach.store.ReachStandingRepository;

/**
 * The standings of all libraries, to be told together only; so it acts as the worker, in a
 * transaction of its own.
 */
@Dependent
@ActsAs(DatabaseRole.WORKER)
public class NetworkStandings {
  private final ReachStandingRepository standings;
  private final LibraryRepository libraries;

  @Inject
  public NetworkStandings(ReachStandingRepository standings, LibraryRepository libraries) {
    this.standings = standings;
    this.libraries = libraries;
  }

  /**
   * What all libraries entered, and where they lie.
   *
   * @param provinces by library; none for one of which it was never said
   */
  record Network(List<EnteredStanding> standings, Map<UUID, String> provinces) {}

  @Transactional
  Network read() {
    return new Network(
        standings.list(),
        libraries.list().stream()
            .filter(library -> library.province() != null)
            .collect(Collectors.toMap(Library::id, Library::province)));
  }
}
