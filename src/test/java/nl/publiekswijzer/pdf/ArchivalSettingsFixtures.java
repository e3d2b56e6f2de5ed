// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Settings as an administrator would write them. */
public final class ArchivalSettingsFixtures {
  private ArchivalSettingsFixtures() {}

  /** Nothing is set. */
  public static ArchivalSettings usual() {
    return settings(Map.of());
  }

  public static ArchivalSettings with(String standard) {
    return settings(Map.of("publiekswijzer.pdf.standard", standard));
  }

  private static ArchivalSettings settings(Map<String, String> set) {
    return new ArchivalSettings(
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(set, "test", 100))
            .build());
  }
}
