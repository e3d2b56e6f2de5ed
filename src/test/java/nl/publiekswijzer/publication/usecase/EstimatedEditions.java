// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.usecase.EditionImport;
import nl.publiekswijzer.household.usecase.EditionList;
import nl.publiekswijzer.household.usecase.EditionSources;
import nl.publiekswijzer.platform.Composition;

/** Editions in the Open segmentatie, of the figures of the demonstration. */
public final class EstimatedEditions {
  /** A municipality that is in them. */
  static final String MUNICIPALITY = "VB10";

  private EstimatedEditions() {}

  /** The edition of the first day of a year, loaded once. */
  public static long of(Composition product, int year) {
    String name = "Geschat " + year;
    var editions = product.get(EditionList.class);
    if (editions.find(name).isEmpty()) {
      load(
          product,
          new EditionOrder(
              name,
              LocalDate.of(year, 1, 1),
              Origin.ESTIMATE,
              LicenceWindow.OPEN,
              null,
              null,
              null));
    }
    return editions.find(name).orElseThrow().id();
  }

  private static void load(Composition product, EditionOrder order) {
    var sources = product.get(EditionSources.class);
    var id = UUID.randomUUID();
    try (var figures =
        EstimatedEditions.class.getResourceAsStream("/demonstratie/gebiedscijfers.csv")) {
      sources.keep(id, "gebiedscijfers.csv", figures);
      product.get(EditionImport.class).load(order, sources.of(id, order), (percent, rows) -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      sources.discard(id);
    }
  }
}
