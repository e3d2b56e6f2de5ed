// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.PreservedFile;
import nl.publiekswijzer.preservation.ProofStep;
import nl.publiekswijzer.preservation.ProofStep.Kind;
import nl.publiekswijzer.preservation.sip.Delivery;
import nl.publiekswijzer.preservation.store.PublicationEntries;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.Hash;
import nl.publiekswijzer.transparency.Leaf;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.SignedNote;
import nl.publiekswijzer.transparency.usecase.LogProving;
import nl.publiekswijzer.transparency.usecase.LogReading;

/**
 * Checks a publication from its bytes up to the signature of the log, as {@code Verifieer} does
 * without the server. Somebody who does not trust this server takes the package along instead.
 */
@Dependent
public class Proving {
  private final Preserving preserving;
  private final Packing packing;
  private final PublicationEntries entries;
  private final LogProving proving;
  private final LogReading log;
  private final OwnTransaction transaction;

  @Inject
  public Proving(
      Preserving preserving,
      Packing packing,
      PublicationEntries entries,
      LogProving proving,
      LogReading log,
      OwnTransaction transaction) {
    this.preserving = preserving;
    this.packing = packing;
    this.entries = entries;
    this.proving = proving;
    this.log = log;
    this.transaction = transaction;
  }

  /**
   * All that can be checked, in the order of {@link Kind}; only the files while the log does not
   * tell of it yet.
   *
   * @throws Refused with 404 when there is no such publication within reach
   */
  public List<ProofStep> check(UUID id) {
    var content = preserving.publication(id);
    var steps = new ArrayList<ProofStep>();
    steps.add(files(content.publications().get(0).payload()));
    OptionalLong index = transaction.call(() -> entries.find(id));
    if (index.isPresent()) {
      var evidence = proving.prove(index.getAsLong());
      steps.add(manifests(content, Leaf.of(evidence.leaf())));
      steps.addAll(logged(evidence));
    }
    return List.copyOf(steps);
  }

  private static ProofStep files(List<PreservedFile> payload) {
    var told = new ArrayList<String>();
    boolean passed = true;
    for (PreservedFile file : payload) {
      var found = digests(file);
      boolean same = found.equals(file.digests());
      passed &= same;
      told.add(
          "%s: SHA-256 %s%s"
              .formatted(
                  file.name(),
                  found.sha256(),
                  same ? "" : ", verwacht " + file.digests().sha256()));
    }
    return new ProofStep(Kind.FILES, passed && !payload.isEmpty(), told);
  }

  private static Digests digests(PreservedFile file) {
    try (var in = file.content().open()) {
      return Digests.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProofStep manifests(Delivery.Content content, Leaf leaf) {
    var manifests = packing.manifests(content);
    return new ProofStep(
        Kind.MANIFESTS,
        manifests.equals(new Digests(leaf.sha256(), leaf.sha512())),
        List.of(
            "manifest-sha256.txt: " + manifests.sha256() + ", in het logboek " + leaf.sha256(),
            "manifest-sha512.txt: " + manifests.sha512() + ", in het logboek " + leaf.sha512()));
  }

  private List<ProofStep> logged(LogProving.Evidence evidence) {
    var note = SignedNote.parse(evidence.proof().checkpoint());
    var checkpoint = Checkpoint.parse(note.text());
    var inclusion = evidence.proof().inclusion();
    var keys = log.listVerifiers(SignatureType.LOG);
    return List.of(
        new ProofStep(
            Kind.LOG,
            inclusion.holds(Hash.ofLeaf(evidence.leaf()), checkpoint.size(), checkpoint.root()),
            List.of(
                "regel %d van %d, wortel %s"
                    .formatted(inclusion.index(), checkpoint.size(), checkpoint.root().hex()))),
        new ProofStep(
            Kind.SIGNATURE,
            note.isSignedBy(keys),
            List.of(
                "%s, %d handtekeningen, sleutel %s"
                    .formatted(
                        checkpoint.origin(),
                        note.signatures().size(),
                        keys.stream().findFirst().map(Object::toString).orElse("-")))));
  }
}
