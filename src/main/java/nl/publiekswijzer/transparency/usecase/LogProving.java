// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.transparency.Checkpoint;
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
   * @param policy as it is written (c2sp.org/tlog-policy)
   */
  public record Evidence(byte[] leaf, LogProof proof, String policy) {}

  /**
   * The proof of an entry. The first that has as many cosignatures as the policy asks for is kept
   * and given ever after; until then what is not signed yet is signed first, and witnesses are
   * asked where they are needed. It has transactions of its own, so the entry must be committed.
   *
   * @throws IllegalArgumentException when the log has no such entry
   * @throws ForkedLogException when the log contradicts what was signed of it
   */
  public Evidence prove(long index) {
    return transaction.call(() -> evidence.kept(index)).orElseGet(() -> make(index));
  }

  private Evidence make(long index) {
    var note = signing.sign();
    if (lacksWitnesses(note)) {
      asking.ask();
    }
    boolean lacking = lacksWitnesses(note);
    return transaction.call(() -> lacking ? evidence.of(index, note) : evidence.keep(index, note));
  }

  private boolean lacksWitnesses(SignedNote note) {
    return witnesses.quorum() > 0
        && transaction.call(() -> evidence.cosignatures(Checkpoint.parse(note.text())))
            < witnesses.quorum();
  }
}
