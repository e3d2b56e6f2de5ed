// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** How often everything is read again, and how fast. */
@Dependent
public class FixityRules {
  private static final String DAYS = "publiekswijzer.fixity.days";
  private static final String BYTES = "publiekswijzer.fixity.bytes-per-minute";
  private static final int USUAL_DAYS = 90;
  private static final long USUAL_BYTES = 64L << 20;

  private final long days;
  private final long bytesPerMinute;

  /**
   * @throws IllegalStateException with the name of the setting that makes no sense
   */
  @Inject
  public FixityRules(Config config) {
    days = positive(config, DAYS, USUAL_DAYS);
    bytesPerMinute = positive(config, BYTES, USUAL_BYTES);
  }

  private static long positive(Config config, String key, long otherwise) {
    long value = config.getOptionalValue(key, Long.class).orElse(otherwise);
    if (value < 1) {
      throw new IllegalStateException(key + " must be positive, it is " + value);
    }
    return value;
  }

  /** Within which everything is read again. */
  Duration term() {
    return Duration.ofDays(days);
  }

  /** From the begin of a round to that of the next: a third of the term is left to read. */
  Duration rhythm() {
    return term().multipliedBy(2).dividedBy(3);
  }

  long bytesPerMinute() {
    return bytesPerMinute;
  }
}
