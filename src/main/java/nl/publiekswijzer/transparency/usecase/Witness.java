// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.CheckpointSubmission;
import nl.publiekswijzer.transparency.Hash;
import nl.publiekswijzer.transparency.NoteSignature;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.SignedNote;
import nl.publiekswijzer.transparency.VerifierKey;
import nl.publiekswijzer.transparency.store.LogCheckpoints;
import nl.publiekswijzer.transparency.store.WitnessedLogs;

/**
 * Signs the checkpoints of other logs, as long as each of them only grows (c2sp.org/tlog-witness,
 * "add-checkpoint").
 */
@Dependent
@Transactional
@ActsAs(DatabaseRole.WORKER)
public class Witness {
  private final WitnessedLogs witnessed;
  private final LogCheckpoints checkpoints;
  private final LogKeys keys;
  private final Settings settings;
  private final Clock clock;

  @Inject
  public Witness(
      WitnessedLogs witnessed,
      LogCheckpoints checkpoints,
      LogKeys keys,
      Settings settings,
      Clock clock) {
    this.witnessed = witnessed;
    this.checkpoints = checkpoints;
    this.keys = keys;
    this.settings = settings;
    this.clock = clock;
  }

  /** The answer to a submission. */
  public sealed interface Verdict {
    /** Signed: the lines of the cosignatures. */
    record Cosigned(String lines) implements Verdict {}

    /** No log that this server is a witness of. */
    record UnknownLog() implements Verdict {}

    /** Not signed by the log. */
    record NotSigned() implements Verdict {}

    /** Another size was seen last. */
    record OtherSize(long seen) implements Verdict {}

    /** It does not follow from what was seen last. */
    record Inconsistent() implements Verdict {}
  }

  public Verdict judge(CheckpointSubmission submission) {
    String origin = submission.checkpoint().origin();
    var trusted = trusted(origin);
    if (trusted.isEmpty()) {
      return new Verdict.UnknownLog();
    }
    if (!submission.note().isSignedBy(trusted)) {
      return new Verdict.NotSigned();
    }
    var note = witnessed.find(origin);
    var seen = note.map(n -> Checkpoint.parse(n.text())).orElse(null);
    long size = seen == null ? 0 : seen.size();
    if (submission.old() != size) {
      return new Verdict.OtherSize(size);
    }
    if (!submission.followsFrom(seen == null ? Hash.ofNothing() : seen.root())) {
      return new Verdict.Inconsistent();
    }
    return cosigned(submission, seen, trusted);
  }

  private List<VerifierKey> trusted(String origin) {
    return logs().stream().filter(key -> key.name().equals(origin)).toList();
  }

  /**
   * Keys of the logs that it is a witness of.
   *
   * @throws IllegalStateException when the settings name something else
   */
  public List<VerifierKey> logs() {
    try {
      var keys = settings.witnessedLogs().stream().map(VerifierKey::parse).toList();
      if (keys.stream().allMatch(key -> key.type() == SignatureType.LOG)) {
        return keys;
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("publiekswijzer.witness.logs: " + e.getMessage(), e);
    }
    throw new IllegalStateException("publiekswijzer.witness.logs has a key of a witness");
  }

  /** Another node may have been faster: then its size is told, as if it had come first. */
  private Verdict cosigned(
      CheckpointSubmission submission, Checkpoint seen, List<VerifierKey> trusted) {
    checkpoints.lock();
    var now = clock.instant();
    String text = submission.note().text();
    var own = keys.signers(SignatureType.WITNESS).stream().map(key -> key.sign(text, now)).toList();
    var signed =
        submission.note().signatures().stream()
            .filter(signature -> trusted.stream().anyMatch(key -> key.isOf(signature)));
    var note = new SignedNote(text, Stream.concat(signed, own.stream()).toList());
    if (!witnessed.replace(seen, submission.checkpoint(), note, now)) {
      var other = witnessed.find(submission.checkpoint().origin()).orElseThrow();
      return new Verdict.OtherSize(Checkpoint.parse(other.text()).size());
    }
    return new Verdict.Cosigned(
        own.stream().map(NoteSignature::line).collect(Collectors.joining()));
  }

  /**
   * The newest checkpoint that it signed of a log, with both signatures.
   *
   * @param originHash SHA-256 of the origin, 64 hexadecimal digits
   */
  public Optional<String> findWitnessed(String originHash) {
    return logs().stream()
        .map(VerifierKey::name)
        .filter(name -> Sha256.of(name.getBytes(StandardCharsets.UTF_8)).equals(originHash))
        .findFirst()
        .flatMap(witnessed::find)
        .map(SignedNote::note);
  }
}
