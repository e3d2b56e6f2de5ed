// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.SignedNote;

/**
 * What was signed last, kept outside the database: by this node as long as it runs, and in a file
 * where the settings name one. A backup that is put back forgets what was signed since; this does
 * not.
 */
@ApplicationScoped
public class CheckpointMemory {
  private static final Logger LOG = Logger.getLogger(CheckpointMemory.class.getName());

  private Path file;
  private SignedNote last;

  protected CheckpointMemory() {} // for the proxy

  @Inject
  public CheckpointMemory(Settings settings) {
    file = settings.logMemory().map(Path::of).orElse(null);
  }

  /** Other nodes may share the file. */
  public synchronized Optional<SignedNote> findLast() {
    if (file == null || !Files.exists(file)) {
      return Optional.ofNullable(last);
    }
    try {
      return Optional.of(SignedNote.parse(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Another node may have signed more of the same log meanwhile. */
  private static boolean isLater(SignedNote other, SignedNote note) {
    var there = Checkpoint.parse(other.text());
    var here = Checkpoint.parse(note.text());
    return there.origin().equals(here.origin()) && there.size() > here.size();
  }

  /** Takes its place whole or not at all; it is signed already, so that nothing is undone. */
  public synchronized void remember(SignedNote note) {
    last = note;
    if (file == null || findLast().filter(other -> isLater(other, note)).isPresent()) {
      return;
    }
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".nieuw");
      Files.writeString(fresh, note.note());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.SEVERE, e, () -> "ALARM: the last checkpoint cannot be kept in " + file);
    }
  }
}
