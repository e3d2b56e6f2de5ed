// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.publication.PeerReach;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.store.ReachRepository;

/**
 * Finds the reach of other libraries that a new publication is held against: those of the same
 * edition, so that invented figures stand beside invented ones, counted in the same way.
 */
@Dependent
public class PeerReachQuery {
  private final ReachRepository reaches;
  private final LibraryRepository libraries;

  @Inject
  public PeerReachQuery(ReachRepository reaches, LibraryRepository libraries) {
    this.reaches = reaches;
    this.libraries = libraries;
  }

  /** None unless the figures tell of all members. */
  public List<PeerReach> list(UUID libraryId, long editionId, PublishedFigures figures) {
    var members = figures.members();
    boolean all = figures.subject().scope().selection().isAll();
    if (members == null || members.penetration() == null || !all) {
      return List.of();
    }
    return reaches
        .readOthers(editionId, libraryId)
        .beside(libraries.read(libraryId).province(), figures.households());
  }
}
