// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.preservation.bag.PackagedFile;
import nl.publiekswijzer.preservation.store.PublicationEntries;
import nl.publiekswijzer.transparency.usecase.ForkedLogException;
import nl.publiekswijzer.transparency.usecase.LogProving;

/** Proves that a publication stands in the log: what {@code Verifieer pakket} reads. */
@Dependent
public class PackageProofs {
  private final PublicationEntries entries;
  private final LogProving proving;
  private final OwnTransaction transaction;

  @Inject
  public PackageProofs(PublicationEntries entries, LogProving proving, OwnTransaction transaction) {
    this.entries = entries;
    this.proving = proving;
    this.transaction = transaction;
  }

  /**
   * Tag files for the package of a publication; none while it is not recorded yet, and none while
   * the log contradicts what was signed of it, of which the administrator is told.
   */
  public List<PackagedFile> of(UUID publication) {
    OptionalLong index = transaction.call(() -> entries.find(publication));
    try {
      return index.isPresent() ? files(proving.prove(index.getAsLong())) : List.of();
    } catch (ForkedLogException e) {
      return List.of();
    }
  }

  private static List<PackagedFile> files(LogProving.Evidence evidence) {
    return List.of(
        PackagedFile.made("bewijs.blad", evidence::leaf),
        text("bewijs.tlog-proof", evidence.proof().text()),
        text("bewijs.policy", evidence.policy()));
  }

  private static PackagedFile text(String path, String text) {
    return PackagedFile.made(path, () -> text.getBytes(StandardCharsets.UTF_8));
  }
}
