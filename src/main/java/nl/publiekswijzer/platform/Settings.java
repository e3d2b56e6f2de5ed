package nl.publiekswijzer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** The settings of the server; a value that makes no sense stops the start with its name. */
@Dependent
public class Settings {
  private final Config config;

  @Inject
  public Settings(Config config) {
    this.config = config;
  }

  /** Whether a demonstration edition is loaded at the first start. */
  public boolean demonstration() {
    return config.getOptionalValue("publiekswijzer.demonstration", Boolean.class).orElse(false);
  }

  /** How long a claimed request belongs to its node without a sign of life. */
  public Duration lease() {
    return Duration.ofSeconds(positive("publiekswijzer.queue.lease-seconds", 60));
  }

  /** How many requests one node works on at a time. */
  public int workers() {
    return Math.toIntExact(positive("publiekswijzer.queue.workers", 2));
  }

  /** Largest body of a request with a member file, in bytes. */
  public long maxUploadBytes() {
    return positive("publiekswijzer.upload.max-bytes", 64L << 20);
  }

  /** Folder for delivered edition files while they wait for their import; never member files. */
  public String importFolder() {
    return config
        .getOptionalValue("publiekswijzer.import.folder", String.class)
        .orElseGet(() -> System.getProperty("java.io.tmpdir"));
  }

  private long positive(String key, long otherwise) {
    long value = config.getOptionalValue(key, Long.class).orElse(otherwise);
    if (value < 1) {
      throw new IllegalStateException(key + " must be positive, it is " + value);
    }
    return value;
  }
}
