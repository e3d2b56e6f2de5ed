// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.Hash;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.SignedNote;
import nl.publiekswijzer.transparency.Tile;
import nl.publiekswijzer.transparency.VerifierKey;
import nl.publiekswijzer.transparency.store.Cosignatures;
import nl.publiekswijzer.transparency.store.LogCheckpoints;
import nl.publiekswijzer.transparency.store.LogEntries;
import nl.publiekswijzer.transparency.store.LogKeyRepository;

/** The log as everybody may read it: as far as it is signed. */
@Dependent
@Transactional
public class LogReading {
  private final LogEntries entries;
  private final LogCheckpoints checkpoints;
  private final Cosignatures cosignatures;
  private final LogKeyRepository keys;

  @Inject
  public LogReading(
      LogEntries entries,
      LogCheckpoints checkpoints,
      Cosignatures cosignatures,
      LogKeyRepository keys) {
    this.entries = entries;
    this.checkpoints = checkpoints;
    this.cosignatures = cosignatures;
    this.keys = keys;
  }

  /** With what witnesses signed; empty until the first one is signed. */
  public Optional<String> findCheckpoint() {
    return checkpoints
        .findLast()
        .map(note -> note.with(cosignatures.list(Checkpoint.parse(note.text()))))
        .map(SignedNote::note);
  }

  /** What the log was when it was signed last. */
  public Optional<Checkpoint> findState() {
    return checkpoints.findLast().map(note -> Checkpoint.parse(note.text()));
  }

  /**
   * Hashes one after the other, or entries with their length in two bytes in front
   * (c2sp.org/tlog-tiles). Empty where the log is not that large.
   */
  public Optional<byte[]> findTile(Tile tile) {
    long size = checkpoints.findLast().map(LogReading::size).orElse(0L);
    return tile.isWithin(size) ? Optional.of(content(tile)) : Optional.empty();
  }

  private static long size(SignedNote note) {
    return Checkpoint.parse(note.text()).size();
  }

  private byte[] content(Tile tile) {
    var content = new ByteArrayOutputStream(tile.width() * Hash.BYTES);
    if (tile.level() == Tile.ENTRIES) {
      for (byte[] leaf : entries.list(tile.first(), tile.width())) {
        content.write(leaf.length >> Byte.SIZE);
        content.write(leaf.length);
        content.writeBytes(leaf);
      }
    } else {
      entries
          .listHashes(tile.treeLevel(), tile.first(), tile.width())
          .forEach(hash -> content.writeBytes(hash.bytes()));
    }
    return content.toByteArray();
  }

  /** By which checkpoints or cosignatures of this server are verified, newest first. */
  public List<VerifierKey> listVerifiers(SignatureType type) {
    return keys.listVerifiers(type);
  }
}
