// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.InclusionProof;
import nl.publiekswijzer.transparency.LogPolicy;
import nl.publiekswijzer.transparency.LogProof;
import nl.publiekswijzer.transparency.MerkleTree;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.store.LogEntries;
import nl.publiekswijzer.transparency.store.LogKeyRepository;

/** Makes what a publication takes along: the proof that it stands in the log, and the policy. */
@Dependent
public class LogProving {
  private final LogSigning signing;
  private final LogEntries entries;
  private final LogKeyRepository keys;
  private final OwnTransaction transaction;

  @Inject
  public LogProving(
      LogSigning signing, LogEntries entries, LogKeyRepository keys, OwnTransaction transaction) {
    this.signing = signing;
    this.entries = entries;
    this.keys = keys;
    this.transaction = transaction;
  }

  /**
   * Proof and policy of one entry, as the texts of {@code bewijs.tlog-proof} and {@code
   * bewijs.policy}.
   *
   * @param leaf bytes of the entry
   */
  public record Evidence(byte[] leaf, LogProof proof, LogPolicy policy) {}

  /**
   * Signs first what is not signed yet. It has transactions of its own, so the entry must be
   * committed.
   *
   * @throws IllegalArgumentException when the log has no such entry
   */
  public Evidence prove(long index) {
    var note = signing.sign();
    long size = Checkpoint.parse(note.text()).size();
    return transaction.call(
        () -> {
          var path = new MerkleTree(entries, size).inclusion(index);
          return new Evidence(
              entries.find(index).orElseThrow(),
              new LogProof(new InclusionProof(index, path), note.note()),
              LogPolicy.of(List.of(keys.listVerifiers(SignatureType.LOG).get(0))));
        });
  }
}
