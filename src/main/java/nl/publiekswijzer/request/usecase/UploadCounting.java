// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.request.store.UploadCounts;
import nl.publiekswijzer.request.store.UploadCounts.Upload;

/**
 * Counts the member files that are read, refused ones too, over all accounts and editions (OB-2,
 * rule R4): what a file tells of one address is little, what sixty tell is bounded. A file counts
 * for the postcode areas in which it has rows, with those of the same blocks, for what it tells
 * depends on these alone; one that cannot be read tells nothing of households and counts nowhere.
 * The same rows for the same edition get the same answer and count once.
 */
@Dependent
public class UploadCounting {
  private final UploadCounts counts;
  private final CurrentActor current;
  private final Audit audit;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public UploadCounting(
      UploadCounts counts,
      CurrentActor current,
      Audit audit,
      OwnTransaction transaction,
      Clock clock) {
    this.counts = counts;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What is written down of a file.
   *
   * @param areas four-digit postcodes inside the work area in which it has rows
   * @param delivered digest of these rows
   * @param rows of the file
   * @param refused whether it is not used
   */
  record Reading(SortedSet<Integer> areas, String delivered, long rows, boolean refused) {
    /** Of a file that could not be read to its end. */
    static Reading unreadable(long rows) {
      return new Reading(new TreeSet<>(), "", rows, true);
    }
  }

  /**
   * Counts a file before anything of it is told; what was counted stays, whatever comes of it.
   *
   * @throws Refused with 429 when there were too many
   */
  void count(PreparedRequest prepared, Reading reading) {
    var edition = prepared.edition();
    var upload =
        new Upload(
            edition.edition().id(),
            edition.edition().origin() == Origin.FICTITIOUS,
            edition.areas().withBlocks(reading.areas()),
            current.actor().accountId(),
            reading.delivered(),
            clock.instant());
    Optional<Refused> tooMany = transaction.call(() -> taken(upload, prepared, reading));
    if (tooMany.isPresent()) {
      throw tooMany.get();
    }
  }

  private Optional<Refused> taken(Upload upload, PreparedRequest prepared, Reading reading) {
    var tooMany = upload.postcodes().isEmpty() ? Optional.<Refused>empty() : counted(upload);
    boolean refused = reading.refused() || tooMany.isPresent();
    audit.done(
        refused ? "ledenbestand geweigerd" : "ledenbestand aangeleverd",
        prepared.order().library() + ", " + reading.rows() + " rijen");
    return tooMany;
  }

  private Optional<Refused> counted(Upload upload) {
    counts.begin(upload);
    if (counts.isKnown(upload)) {
      return Optional.empty();
    }
    var tooMany = tooMany(upload);
    if (tooMany.isEmpty()) {
      counts.add(upload);
    }
    return tooMany;
  }

  private Optional<Refused> tooMany(Upload upload) {
    return Stream.of(UploadAllowance.values())
        .flatMap(
            allowance ->
                counts
                    .findOldest(
                        upload, allowance.most(), allowance.within(), allowance.isOfAccount())
                    .map(oldest -> allowance.refusal(oldest, upload.at()))
                    .stream())
        .findFirst();
  }
}
