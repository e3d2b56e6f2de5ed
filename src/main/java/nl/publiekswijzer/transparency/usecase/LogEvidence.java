// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.InclusionProof;
import nl.publiekswijzer.transparency.LogProof;
import nl.publiekswijzer.transparency.MerkleTree;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.SignedNote;
import nl.publiekswijzer.transparency.store.Cosignatures;
import nl.publiekswijzer.transparency.store.LogEntries;
import nl.publiekswijzer.transparency.store.LogKeyRepository;
import nl.publiekswijzer.transparency.store.LogProofs;

/** Gathers what proves one entry, in a transaction of the worker. */
@Dependent
public class LogEvidence {
  private final LogEntries entries;
  private final LogKeyRepository keys;
  private final Cosignatures cosignatures;
  private final LogWitnesses witnesses;
  private final LogProofs proofs;

  @Inject
  public LogEvidence(
      LogEntries entries,
      LogKeyRepository keys,
      Cosignatures cosignatures,
      LogWitnesses witnesses,
      LogProofs proofs) {
    this.entries = entries;
    this.keys = keys;
    this.cosignatures = cosignatures;
    this.witnesses = witnesses;
    this.proofs = proofs;
  }

  int cosignatures(Checkpoint checkpoint) {
    return cosignatures.list(checkpoint).size();
  }

  /** Under a checkpoint that has the entry, with the cosignatures that it got by now. */
  LogProving.Evidence of(long index, SignedNote note) {
    var checkpoint = Checkpoint.parse(note.text());
    var path = new MerkleTree(entries, checkpoint.size()).inclusion(index);
    String cosigned = note.with(cosignatures.list(checkpoint)).note();
    return new LogProving.Evidence(
        entries.find(index).orElseThrow(),
        new LogProof(new InclusionProof(index, path), cosigned),
        witnesses.policy(keys.listVerifiers(SignatureType.LOG).get(0)).text());
  }

  /** What was kept of an entry. */
  Optional<LogProving.Evidence> kept(long index) {
    return proofs
        .find(index)
        .map(
            kept ->
                new LogProving.Evidence(
                    entries.find(index).orElseThrow(),
                    LogProof.parse(kept.proof()),
                    kept.policy()));
  }

  /** Keeps the evidence of an entry; where some was kept meanwhile, that is given. */
  LogProving.Evidence keep(long index, SignedNote note) {
    var evidence = of(index, note);
    proofs.add(index, evidence.proof().text(), evidence.policy());
    return kept(index).orElseThrow();
  }
}
