// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.bag.PackagedFile;
import nl.publiekswijzer.preservation.sip.Delivery;
import nl.publiekswijzer.preservation.sip.SubmissionTree;
import nl.publiekswijzer.preservation.store.PublicationEntries;
import nl.publiekswijzer.transparency.usecase.ForkedLogException;
import nl.publiekswijzer.transparency.usecase.LogProving;

/** Proves that publications stand in the log: what {@code Verifieer pakket} reads. */
@Dependent
public class PackageProofs {
  private final Packing packing;
  private final PublicationEntries entries;
  private final LogProving proving;
  private final OwnTransaction transaction;

  @Inject
  public PackageProofs(
      Packing packing, PublicationEntries entries, LogProving proving, OwnTransaction transaction) {
    this.packing = packing;
    this.entries = entries;
    this.proving = proving;
    this.transaction = transaction;
  }

  /**
   * Tag files for a package. Of a publication on its own {@code bewijs.*}; of several, for each a
   * directory below {@code bewijzen/} that has the manifests of its own package as well, for those
   * are what the log holds. None for what is not recorded yet, and none while the log contradicts
   * what was signed of it, of which the administrator is told.
   */
  public List<PackagedFile> of(Delivery.Content content) {
    return content.isAlone()
        ? of(content.publications().get(0), "bewijs.")
        : content.publications().stream().flatMap(this::among).toList();
  }

  private Stream<PackagedFile> among(PreservedPublication of) {
    String directory = "bewijzen/" + SubmissionTree.directory(of) + "/";
    var proof = of(of, directory + "bewijs.");
    return proof.isEmpty()
        ? Stream.empty()
        : Stream.concat(packing.manifests(of, directory), proof.stream());
  }

  private List<PackagedFile> of(PreservedPublication of, String prefix) {
    OptionalLong index = transaction.call(() -> entries.find(of.id()));
    try {
      return index.isPresent() ? files(prefix, proving.prove(index.getAsLong())) : List.of();
    } catch (ForkedLogException e) {
      return List.of();
    }
  }

  private static List<PackagedFile> files(String prefix, LogProving.Evidence evidence) {
    return List.of(
        PackagedFile.made(prefix + "blad", evidence::leaf),
        text(prefix + "tlog-proof", evidence.proof().text()),
        text(prefix + "policy", evidence.policy()));
  }

  private static PackagedFile text(String path, String text) {
    return PackagedFile.made(path, () -> text.getBytes(StandardCharsets.UTF_8));
  }
}
