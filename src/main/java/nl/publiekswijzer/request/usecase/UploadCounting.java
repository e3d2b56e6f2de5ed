// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.request.store.UploadCounts;
import nl.publiekswijzer.request.store.UploadCounts.Upload;

/**
 * Counts the member files that are read, refused ones too, over all accounts whose work areas have
 * a block in common (OB-2, rule R4): what a file tells of one address is little, what sixty tell is
 * bounded. The same rows for the same blocks get the same answer and count once. No setting lifts
 * the limits.
 */
@Dependent
public class UploadCounting {
  static final int A_DAY = 10;
  static final int A_YEAR = 60;
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration YEAR = Duration.ofDays(365);

  private static final String TOO_MANY =
      "Voor dit gebied zijn %s al %d ledenbestanden aangeleverd, door alle bibliotheken samen. Meer"
          + " mag niet: uit veel antwoorden samen is af te leiden waar iemand woont. Hetzelfde"
          + " bestand voor hetzelfde gebied opnieuw aanleveren kan altijd.";

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
   * @param delivered digest of its rows; null where none could be read
   * @param rows of the file
   * @param refused whether it is not used
   */
  record Reading(String delivered, long rows, boolean refused) {}

  /**
   * Counts a file before anything of it is told; what was counted stays, whatever comes of it.
   *
   * @throws Refused with 429 when there were too many
   */
  void count(PreparedRequest prepared, Reading reading) {
    var upload =
        new Upload(
            prepared.edition().edition().id(),
            prepared.blocks(),
            current.actor().accountId(),
            reading.delivered(),
            clock.instant());
    Optional<Refused> tooMany = transaction.call(() -> taken(upload, prepared, reading));
    if (tooMany.isPresent()) {
      throw tooMany.get();
    }
  }

  private Optional<Refused> taken(Upload upload, PreparedRequest prepared, Reading reading) {
    counts.begin(upload);
    boolean again = upload.delivered() != null && counts.isKnown(upload);
    var tooMany = again ? Optional.<Refused>empty() : tooMany(upload);
    if (!again && tooMany.isEmpty()) {
      counts.add(upload);
    }
    boolean refused = reading.refused() || tooMany.isPresent();
    audit.done(
        refused ? "ledenbestand geweigerd" : "ledenbestand aangeleverd",
        prepared.order().library() + ", " + reading.rows() + " rijen");
    return tooMany;
  }

  private Optional<Refused> tooMany(Upload upload) {
    return counts
        .findOldest(upload, A_YEAR, YEAR)
        .map(oldest -> refusal(A_YEAR, "in een jaar", oldest.plus(YEAR), upload.at()))
        .or(
            () ->
                counts
                    .findOldest(upload, A_DAY, DAY)
                    .map(oldest -> refusal(A_DAY, "in een dag", oldest.plus(DAY), upload.at())));
  }

  private static Refused refusal(int many, String when, Instant free, Instant now) {
    var wait = Duration.between(now, free).plusSeconds(1);
    return Refused.tooMany(TOO_MANY.formatted(when, many), wait);
  }
}
