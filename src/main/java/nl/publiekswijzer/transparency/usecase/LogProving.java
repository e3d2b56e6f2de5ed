// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.LogPolicy;
import nl.publiekswijzer.transparency.LogProof;
import nl.publiekswijzer.transparency.SignedNote;

/** Makes what a publication takes along: the proof that it stands in the log, and the policy. */
@Dependent
public class LogProving {
  private final LogSigning signing;
  private final WitnessAsking asking;
  private final LogWitnesses witnesses;
  private final LogEvidence evidence;
  private final OwnTransaction transaction;

  @Inject
  public LogProving(
      LogSigning signing,
      WitnessAsking asking,
      LogWitnesses witnesses,
      LogEvidence evidence,
      OwnTransaction transaction) {
    this.signing = signing;
    this.asking = asking;
    this.witnesses = witnesses;
    this.evidence = evidence;
    this.transaction = transaction;
  }

  /**
   * Proof and policy of one entry: {@code bewijs.blad}, {@code bewijs.tlog-proof} and {@code
   * bewijs.policy}.
   *
   * @param leaf bytes of the entry
   */
  public record Evidence(byte[] leaf, LogProof proof, LogPolicy policy) {}

  /**
   * Signs first what is not signed yet, and asks witnesses where a proof needs them. It has
   * transactions of its own, so the entry must be committed.
   *
   * @throws IllegalArgumentException when the log has no such entry
   * @throws ForkedLogException when the log contradicts what was signed of it
   */
  public Evidence prove(long index) {
    var note = signing.sign();
    if (witnesses.quorum() > 0 && cosigned(note) < witnesses.quorum()) {
      asking.ask();
    }
    return transaction.call(() -> evidence.of(index, note));
  }

  private int cosigned(SignedNote note) {
    return transaction.call(() -> evidence.cosignatures(Checkpoint.parse(note.text())));
  }
}
