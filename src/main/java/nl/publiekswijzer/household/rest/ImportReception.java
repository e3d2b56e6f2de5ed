// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.household.batch.EditionImportJob;
import nl.publiekswijzer.household.load.DeliveredFiles;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.usecase.EditionSources;
import nl.publiekswijzer.household.usecase.ImportIntake;
import nl.publiekswijzer.platform.Refused;

/** Takes an ordered edition in with its files, and starts the import. */
@Dependent
public class ImportReception {
  public static final long LARGEST = 8L << 30;

  /** Names that files may have, in order. */
  public static final List<String> NAMES =
      Stream.concat(
              DeliveredFiles.NAMES.stream(),
              Stream.of(Supplement.values()).map(Supplement::files).flatMap(List::stream))
          .sorted()
          .toList();

  /**
   * The files that are known, by their names without what follows the full stop; what they are kept
   * as, for the content tells of which kind a file is.
   */
  public static final Map<String, String> FILES = files();

  private final ImportIntake intake;
  private final EditionSources sources;
  private final EditionImportJob job;

  @Inject
  public ImportReception(ImportIntake intake, EditionSources sources, EditionImportJob job) {
    this.intake = intake;
    this.sources = sources;
    this.job = job;
  }

  /**
   * A file as it comes in.
   *
   * @param name one of {@link #NAMES}
   */
  public record Delivered(String name, InputStream content) {}

  private static Map<String, String> files() {
    var files = new TreeMap<String, String>();
    NAMES.forEach(file -> files.putIfAbsent(file.substring(0, file.indexOf('.')), file));
    return files;
  }

  /**
   * Starts an import; of one that is refused nothing is kept.
   *
   * @param files one after the other, until there are no more
   * @throws Refused when the edition is there or on its way
   */
  public UUID receive(EditionOrder order, Supplier<Optional<Delivered>> files) {
    intake.check(order);
    UUID id = UUID.randomUUID();
    try {
      for (var file = files.get(); file.isPresent(); file = files.get()) {
        sources.keep(id, file.get().name(), file.get().content());
      }
      intake.accept(id, order);
      job.start(id);
    } catch (RuntimeException e) {
      sources.discard(id);
      throw e;
    }
    return id;
  }
}
