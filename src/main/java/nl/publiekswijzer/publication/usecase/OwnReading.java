// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.publication.OpenedPublication;
import nl.publiekswijzer.publication.ReceivedFile;
import nl.publiekswijzer.publication.store.ReaderTraces;

/** Tells the actor what is kept about the actor's own reading, of libraries within reach. */
@Dependent
public class OwnReading {
  private final ReaderTraces traces;
  private final CurrentActor current;

  @Inject
  public OwnReading(ReaderTraces traces, CurrentActor current) {
    this.traces = traces;
    this.current = current;
  }

  /** Newest first. */
  @Transactional
  public List<OpenedPublication> listOpened() {
    return traces.listOpened(current.require(Permission.OWN).accountId());
  }

  /** Newest first. */
  @Transactional
  public List<ReceivedFile> listReceived() {
    return traces.listReceived(current.require(Permission.OWN).accountId());
  }
}
