// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.bag;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.publiekswijzer.preservation.Digests;

/** The lines of a manifest: a digest, two spaces, a path (RFC 8493, 2.1.3). */
public final class Manifest {
  /** The two algorithms of each package, by their names in manifests. */
  static final Map<String, Function<Digests, String>> ALGORITHMS = algorithms();

  private Manifest() {}

  private static Map<String, Function<Digests, String>> algorithms() {
    var algorithms = new LinkedHashMap<String, Function<Digests, String>>();
    algorithms.put("sha256", Digests::sha256);
    algorithms.put("sha512", Digests::sha512);
    return algorithms;
  }

  /** One line a file, by path. */
  static String of(List<PackagedFile> files, Function<Digests, String> digest) {
    var text = new StringBuilder();
    files.stream()
        .sorted(Comparator.comparing(PackagedFile::path))
        .forEach(
            file ->
                text.append(digest.apply(file.digests()))
                    .append("  ")
                    .append(encoded(file.path()))
                    .append('\n'));
    return text.toString();
  }

  /**
   * Digests by path.
   *
   * @throws IllegalArgumentException when a line is none, or a path stands in two of them
   */
  static Map<String, String> read(String text) {
    var digests = new LinkedHashMap<String, String>();
    for (String line : text.split("\r\n|\r|\n")) {
      String[] parts = line.strip().split("\\s+", 2);
      if (line.isBlank()) {
        continue;
      }
      if (parts.length < 2 || !parts[0].matches("[0-9a-fA-F]+")) {
        throw new IllegalArgumentException("geen regel van een manifest: " + line);
      }
      String path = decoded(parts[1].startsWith("*") ? parts[1].substring(1) : parts[1]);
      if (digests.put(path, parts[0].toLowerCase(Locale.ROOT)) != null) {
        throw new IllegalArgumentException("staat tweemaal in een manifest: " + path);
      }
    }
    return digests;
  }

  /** Only these three are ever encoded. */
  static String encoded(String path) {
    return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  static String decoded(String path) {
    return path.replaceAll("(?i)%0D", "\r").replaceAll("(?i)%0A", "\n").replace("%25", "%");
  }
}
