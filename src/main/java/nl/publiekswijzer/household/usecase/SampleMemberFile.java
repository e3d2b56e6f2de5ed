// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.publiekswijzer.estimate.PostcodeEstimate;
import nl.publiekswijzer.fictitious.FictitiousMembers;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.load.FictitiousEdition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;

/** Invented member files for a fictitious edition, to try the product with. */
@Dependent
public class SampleMemberFile {
  private static final int MOST_ROWS = 600_000;
  private static final String OF_TRUE_COUNTS =
      "Deze voorbeeldeditie is gemaakt van echte aantallen, voordat die werden beveiligd. Er worden"
          + " geen ledenbestanden meer van gemaakt. Maak de voorbeeldeditie opnieuw, uit dezelfde"
          + " editie en onder een andere naam.";

  private final EditionRepository editions;
  private final LoadedEditions loaded;

  @Inject
  public SampleMemberFile(EditionRepository editions, LoadedEditions loaded) {
    this.editions = editions;
    this.loaded = loaded;
  }

  /**
   * A file of members that live in some municipalities.
   *
   * @param municipalities codes; all municipalities when empty
   * @param rows number of rows; null for what the national membership rates give
   */
  @Transactional
  public Content of(String editionName, Set<String> municipalities, Integer rows) {
    Edition edition =
        editions
            .find(editionName)
            .filter(e -> e.origin() == Origin.FICTITIOUS)
            .orElseThrow(() -> Refused.notFound("Dit is geen bestaande voorbeeldeditie."));
    if (!editions.isSampled(edition.id())) {
      throw Refused.conflict(OF_TRUE_COUNTS);
    }
    if (rows != null && (rows < 1 || rows > MOST_ROWS)) {
      throw new InvalidInput("rijen", "Vraag 1 tot en met 600000 rijen.");
    }
    var estimates =
        FictitiousEdition.estimates(loaded.read(edition.id())).stream()
            .filter(
                e -> municipalities.isEmpty() || municipalities.contains(e.municipality().code()))
            .toList();
    if (estimates.isEmpty()) {
      throw new InvalidInput("gemeente", "Geen van deze gemeenten staat in de editie.");
    }
    return new Content(estimates, rows, YearMonth.from(edition.referenceDate()));
  }

  /** A member file that is written when it is sent. */
  public record Content(List<PostcodeEstimate> estimates, Integer rows, YearMonth month) {
    public void writeTo(OutputStream out) throws IOException {
      var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      var members = new FictitiousMembers(FictitiousEdition.SEED, month);
      if (rows == null) {
        members.write(estimates, writer);
      } else {
        members.write(estimates, rows, writer);
      }
      writer.flush();
    }
  }
}
