// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault.hook;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.publiekswijzer.preservation.usecase.ArchiveCopying;

/** Brings the copy at rest up to date when the control folder orders it, not only every hour. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArchiveHook {
  @Inject private ArchiveCopying copying;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    var place = new ControlledPlace("archive");
    if (place.isOrdered("copy", "")) {
      copying.copy();
      place.done("copy");
    }
  }
}
