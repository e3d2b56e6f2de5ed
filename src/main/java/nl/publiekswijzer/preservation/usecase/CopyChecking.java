// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.StoreCheck;
import nl.publiekswijzer.preservation.StoreCheck.State;
import nl.publiekswijzer.preservation.StoreCheck.Store;
import nl.publiekswijzer.preservation.bag.PackagedFile;
import nl.publiekswijzer.preservation.mdto.ObjectMetadata;
import nl.publiekswijzer.preservation.ocfl.OcflRoot;
import nl.publiekswijzer.preservation.ocfl.OcflVersion;
import nl.publiekswijzer.preservation.ocfl.SeriesVersion;
import nl.publiekswijzer.preservation.sip.SubmissionTree;

/**
 * Reads a publication again in the copy at rest, and compares it with what the database was given
 * when it was published; nothing is written there.
 */
@Dependent
public class CopyChecking {
  private final Optional<Path> folder;
  private final String address;
  private final SubmissionTree tree;
  private final PreservedReading reading;
  private final OwnTransaction transaction;

  @Inject
  public CopyChecking(Settings settings, PreservedReading reading, OwnTransaction transaction) {
    this.folder = settings.archiveFolder();
    this.address = settings.publicUrl().toString();
    this.tree = new SubmissionTree(new ObjectMetadata(address));
    this.reading = reading;
    this.transaction = transaction;
  }

  public StoreCheck check(UUID id) {
    var of = transaction.call(() -> reading.find(id).get(0));
    boolean copied = of.events().stream().anyMatch(event -> event.kind() == EventKind.REPLICATION);
    if (folder.isEmpty() || !copied) {
      return StoreCheck.without(Store.COPY, State.NONE);
    }
    var root = OcflRoot.find(folder.get());
    return root.isEmpty() ? StoreCheck.without(Store.COPY, State.AWAY) : check(of, root.get());
  }

  private StoreCheck check(PreservedPublication of, OcflRoot root) {
    var version = version(of);
    var checks = root.object(SeriesVersion.id(of)).checks(version);
    long bytes = version.files().stream().mapToLong(PackagedFile::size).sum();
    return new StoreCheck(Store.COPY, State.CHECKED, checks, bytes);
  }

  private OcflVersion version(PreservedPublication of) {
    return SeriesVersion.of(of, tree, address);
  }

  /**
   * A file of a publication as the copy has it.
   *
   * @return empty where there is no copy, or not of these very bytes
   */
  public Optional<byte[]> find(UUID id, String file) {
    var of = transaction.call(() -> reading.find(id).get(0));
    try {
      var root = folder.flatMap(OcflRoot::find);
      return root.isEmpty()
          ? Optional.empty()
          : Optional.of(root.get().object(SeriesVersion.id(of)).read(version(of), file));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
