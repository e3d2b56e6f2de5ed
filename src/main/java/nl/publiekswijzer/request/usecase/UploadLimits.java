// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.request.UploadsUnderway;

/** How many member files this node reads at a time, of everybody and of one account. */
@ApplicationScoped
public class UploadLimits {
  private static final int MOST_OF_ACCOUNT = 4;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 10;

  private CurrentActor current;
  private UploadsUnderway underway;

  protected UploadLimits() {} // for the proxy

  @Inject
  public UploadLimits(Settings settings, CurrentActor current) {
    this.underway = new UploadsUnderway(settings.concurrentUploads(), MOST_OF_ACCOUNT);
    this.current = current;
  }

  /**
   * What comes of an upload of the actor, which has a place while it is read.
   *
   * @throws Refused with 429 when the actor has too many, 503 when all places are taken
   */
  public <T> T during(Supplier<T> upload) {
    UUID account = current.actor().accountId();
    enter(account);
    try {
      return upload.get();
    } finally {
      underway.end(account);
    }
  }

  private void enter(UUID account) {
    switch (underway.begin(account)) {
      case BEGUN -> {
        // it has its place
      }
      case TOO_MANY_OF_ACCOUNT ->
          throw Refused.tooMany(
              "Er worden al %d inzendingen van dit account gelezen. Wacht tot er een klaar is."
                  .formatted(MOST_OF_ACCOUNT),
              soon());
      case ALL_TAKEN ->
          throw Refused.unavailable(
              "Er worden nu te veel inzendingen tegelijk gelezen. Probeer het zo meteen opnieuw.",
              soon());
    }
  }

  private static Duration soon() {
    return Duration.ofSeconds(ThreadLocalRandom.current().nextInt(SHORTEST, LONGEST + 1));
  }
}
