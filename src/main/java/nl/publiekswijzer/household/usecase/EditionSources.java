// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import nl.publiekswijzer.household.load.DeliveredFiles;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.load.EditionSource;
import nl.publiekswijzer.household.load.FictitiousEdition;
import nl.publiekswijzer.household.load.OpenEdition;
import nl.publiekswijzer.household.load.SupplementFiles;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.EditionSupplements;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Settings;

/** Where the data of an ordered edition lies: delivered files wait in a folder for their import. */
@Dependent
public class EditionSources {
  private final Path folder;
  private final EditionRepository editions;
  private final LoadedEditions loaded;
  private final EditionSupplements supplements;
  private final OwnTransaction transaction;

  @Inject
  public EditionSources(
      Settings settings,
      EditionRepository editions,
      LoadedEditions loaded,
      EditionSupplements supplements,
      OwnTransaction transaction) {
    this.folder = Path.of(settings.importFolder(), "publiekswijzer-edities");
    this.editions = editions;
    this.loaded = loaded;
    this.supplements = supplements;
    this.transaction = transaction;
  }

  public EditionSource of(UUID id, EditionOrder order) {
    return switch (order.origin()) {
      case DELIVERED -> new DeliveredFiles(folder(id), order.segmentation());
      case ESTIMATE -> OpenEdition.of(folder(id));
      case FICTITIOUS -> fictitious(order);
    };
  }

  private EditionSource fictitious(EditionOrder order) {
    if (order.fromEdition() == null) {
      return FictitiousEdition.ofDemonstration();
    }
    return transaction.call(
        () -> {
          long edition = editions.find(order.fromEdition()).orElseThrow().id();
          return FictitiousEdition.of(
              loaded.read(edition), SupplementFiles.of(supplements.read(edition)));
        });
  }

  /** Keeps one delivered file until the import has run. */
  public void keep(UUID id, String name, InputStream content) {
    try {
      Files.createDirectories(folder(id));
      Files.copy(content, folder(id).resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the delivered files. */
  public void discard(UUID id) {
    if (!Files.exists(folder(id))) {
      return;
    }
    try (var files = Files.walk(folder(id))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(UUID id) {
    return folder.resolve(id.toString());
  }
}
