// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.transparency.SignedNote;
import nl.publiekswijzer.transparency.store.CheckpointMemory;

/** Signs what was appended to the log, after its commit; raises the alarm where it may not. */
@Dependent
public class LogSigning {
  private static final Logger LOG = Logger.getLogger(LogSigning.class.getName());

  private final CheckpointMaking making;
  private final CheckpointMemory memory;
  private final OwnTransaction transaction;
  private final LogAlarm alarm;

  @Inject
  public LogSigning(
      CheckpointMaking making,
      CheckpointMemory memory,
      OwnTransaction transaction,
      LogAlarm alarm) {
    this.making = making;
    this.memory = memory;
    this.transaction = transaction;
    this.alarm = alarm;
  }

  /** For who appended, after the commit: what fails is logged, and the timer tries again. */
  public void signCommitted() {
    try {
      sign();
    } catch (ForkedLogException e) {
      // told by the alarm
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "the log is signed later");
    }
  }

  /**
   * In a transaction of its own.
   *
   * @return the checkpoint of all that is in the log
   * @throws ForkedLogException when the log contradicts what was signed of it
   */
  public SignedNote sign() {
    try {
      var note = transaction.call(making::make);
      memory.remember(note);
      return note;
    } catch (ForkedLogException e) {
      alarm.raise("it is not signed any more: " + e.getMessage());
      throw e;
    }
  }
}
