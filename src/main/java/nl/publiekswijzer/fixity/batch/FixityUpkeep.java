// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.batch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import nl.publiekswijzer.fixity.usecase.FixityRounds;
import nl.publiekswijzer.fixity.usecase.LetterKeeping;
import nl.publiekswijzer.platform.EnduringTimers;

/** Reads what is kept again, a little at a time. */
@Singleton
@Startup
@DependsOn("KeyRingOpening")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class FixityUpkeep {
  /** A turn ends, so that a server that stops need not wait long. */
  private static final int MOST = 20;

  /** Wrong settings of it stop the start. */
  @Inject private FixityRounds rounds;

  @Inject private LetterKeeping letters;

  @Schedule(hour = "*", minute = "41", persistent = false)
  void writeLetter() {
    letters.keep();
  }

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void read() {
    int portions = 0;
    while (portions < MOST && rounds.next()) {
      portions++;
    }
  }
}
