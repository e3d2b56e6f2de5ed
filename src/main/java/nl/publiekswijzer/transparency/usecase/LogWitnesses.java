// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.transparency.LogPolicy;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.VerifierKey;

/** The witnesses of the log, as the settings name them. */
@Dependent
public class LogWitnesses {
  private final Settings settings;

  @Inject
  public LogWitnesses(Settings settings) {
    this.settings = settings;
  }

  /**
   * A witness that is asked.
   *
   * @param address its submission prefix
   */
  public record LogWitness(VerifierKey key, URI address) {}

  /**
   * @throws IllegalStateException when the settings name something else
   */
  public List<LogWitness> all() {
    try {
      var witnesses =
          Stream.of(settings.logWitnesses().split(","))
              .map(String::strip)
              .filter(named -> !named.isEmpty())
              .map(LogWitnesses::witness)
              .toList();
      if (settings.logQuorum() < 0 || settings.logQuorum() > witnesses.size()) {
        throw new IllegalStateException(
            "publiekswijzer.log.quorum is %d of %d witnesses"
                .formatted(settings.logQuorum(), witnesses.size()));
      }
      return witnesses;
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("publiekswijzer.log.witnesses: " + e.getMessage(), e);
    }
  }

  private static LogWitness witness(String named) {
    String[] parts = named.split(" +");
    if (parts.length != 2) {
      throw new IllegalArgumentException("a witness has a key and an address");
    }
    var key = VerifierKey.parse(parts[0]);
    if (key.type() != SignatureType.WITNESS) {
      throw new IllegalArgumentException("the key of a log is not that of a witness");
    }
    return new LogWitness(key, URI.create(parts[1].replaceFirst("/+$", "")));
  }

  /** How many of them a proof has to have. */
  public int quorum() {
    return settings.logQuorum();
  }

  LogPolicy policy(VerifierKey log) {
    return new LogPolicy(
        List.of(log), all().stream().map(LogWitness::key).toList(), settings.logQuorum());
  }
}
