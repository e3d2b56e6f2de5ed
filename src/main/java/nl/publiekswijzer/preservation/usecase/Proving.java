// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.preservation.DigestCheck;
import nl.publiekswijzer.preservation.ProofStep;
import nl.publiekswijzer.preservation.ProofStep.Kind;
import nl.publiekswijzer.preservation.store.PublicationEntries;
import nl.publiekswijzer.publication.usecase.PublicationReading;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.Hash;
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
  private final PublicationReading publications;
  private final StoredChecking stored;
  private final PublicationEntries entries;
  private final LogProving proving;
  private final LogReading log;
  private final OwnTransaction transaction;

  @Inject
  public Proving(
      PublicationReading publications,
      StoredChecking stored,
      PublicationEntries entries,
      LogProving proving,
      LogReading log,
      OwnTransaction transaction) {
    this.publications = publications;
    this.stored = stored;
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
    publications.find(id).orElseThrow(() -> Refused.notFound("Deze publicatie bestaat niet."));
    var digests =
        stored.check(id).digests().stream()
            .collect(Collectors.partitioningBy(DigestCheck::isOfManifest));
    var steps = new ArrayList<ProofStep>();
    steps.add(compared(Kind.FILES, digests.get(false)));
    OptionalLong index = transaction.call(() -> entries.find(id));
    if (index.isPresent()) {
      steps.add(compared(Kind.MANIFESTS, digests.get(true)));
      steps.addAll(logged(proving.prove(index.getAsLong())));
    }
    return List.copyOf(steps);
  }

  private static ProofStep compared(Kind kind, List<DigestCheck> digests) {
    return new ProofStep(
        kind,
        !digests.isEmpty() && digests.stream().allMatch(DigestCheck::passes),
        digests.stream().map(Proving::line).toList());
  }

  private static String line(DigestCheck check) {
    String found = "%s: %s %s".formatted(check.path(), check.algorithm(), check.found());
    return check.passes() ? found : found + ", verwacht " + check.expected();
  }

  private List<ProofStep> logged(LogProving.Evidence evidence) {
    var note = SignedNote.parse(evidence.proof().checkpoint());
    var checkpoint = Checkpoint.parse(note.text());
    var inclusion = evidence.proof().inclusion();
    var keys = log.listVerifiers(SignatureType.LOG);
    boolean included =
        inclusion.holds(Hash.ofLeaf(evidence.leaf()), checkpoint.size(), checkpoint.root());
    String place =
        "regel %d van %d, wortel %s"
            .formatted(inclusion.index(), checkpoint.size(), checkpoint.root().hex());
    String signed =
        "%s, %d handtekeningen, sleutel %s"
            .formatted(
                checkpoint.origin(),
                note.signatures().size(),
                keys.stream().findFirst().map(Object::toString).orElse("-"));
    return List.of(
        new ProofStep(Kind.LOG, included, List.of(place)),
        new ProofStep(Kind.SIGNATURE, note.isSignedBy(keys), List.of(signed)));
  }
}
