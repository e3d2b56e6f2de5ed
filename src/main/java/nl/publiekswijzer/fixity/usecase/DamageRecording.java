// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.preservation.DigestCheck;
import nl.publiekswijzer.preservation.store.PreservationRepository;
import nl.publiekswijzer.publication.DamagedFile;

/** Keeps damage that somebody came upon who asked for a file: it need not wait for its check. */
@Dependent
public class DamageRecording {
  private final PreservationRepository publications;
  private final CheckRecording recording;
  private final OwnTransaction transaction;

  @Inject
  public DamageRecording(
      PreservationRepository publications, CheckRecording recording, OwnTransaction transaction) {
    this.publications = publications;
    this.recording = recording;
    this.transaction = transaction;
  }

  /** In a transaction of its own, for that of the caller comes to nothing. */
  public void record(@Observes DamagedFile damage) {
    transaction.run(() -> recording.cameUpon(damage.publication(), check(damage)));
  }

  private DigestCheck check(DamagedFile damage) {
    String number = publications.find(damage.publication()).get(0).number();
    boolean isPart = damage.name().contains("/");
    return new DigestCheck(
        number + (isPart ? "/data/" : "/") + damage.name(),
        isPart ? "" : damage.name(),
        "SHA-256",
        damage.expected(),
        damage.found());
  }
}
