// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.request.KeptDraft;
import nl.publiekswijzer.request.store.DraftRepository;

/** Tells the actor which drafts are kept, also when the actor may not ask any more. */
@Dependent
public class OwnDrafts {
  private final DraftRepository drafts;
  private final LibraryRepository libraries;
  private final CurrentActor current;

  @Inject
  public OwnDrafts(DraftRepository drafts, LibraryRepository libraries, CurrentActor current) {
    this.drafts = drafts;
    this.libraries = libraries;
    this.current = current;
  }

  /** The last kept first. */
  @Transactional
  public List<KeptDraft> list() {
    return drafts.list(current.require(Permission.OWN).accountId()).stream()
        .map(d -> new KeptDraft(libraries.read(d.libraryId()).name(), d.kind(), d.savedAt()))
        .toList();
  }
}
