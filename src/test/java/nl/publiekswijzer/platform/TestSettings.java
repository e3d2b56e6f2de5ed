// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.publiekswijzer.launch.Postgres;
import org.eclipse.microprofile.config.Config;

/** Settings of a server that has all it needs and nothing beside it. */
final class TestSettings {
  private TestSettings() {}

  static Config of(String... own) {
    var all = new HashMap<String, String>(Postgres.settings());
    all.put("publiekswijzer.db.url", "jdbc:postgresql://127.0.0.1/x");
    all.put("publiekswijzer.public-url", "https://pw.proef.example");
    Stream.of(own)
        .map(setting -> setting.split("=", 2))
        .forEach(setting -> all.put(setting[0], setting[1]));
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(Map.copyOf(all), "test", 100))
        .build();
  }
}
