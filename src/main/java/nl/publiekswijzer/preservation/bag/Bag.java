// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.bag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.publiekswijzer.preservation.PackageName;

/**
 * A package to hand over, by BagIt 1.0 (RFC 8493): payload under {@code data/}, and tag files that
 * describe and prove it. It is the same for the same payload and description; all but the contents
 * is known before a byte of content is read.
 *
 * @param name of its one directory
 * @param payload paths begin below {@code data/}
 * @param tags further tag files, such as proofs
 */
public record Bag(String name, BagInfo info, List<PackagedFile> payload, List<PackagedFile> tags) {
  static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
  static final String PAYLOAD = "data";

  public Bag {
    payload = payload.stream().map(file -> file.within(PAYLOAD)).toList();
    tags = List.copyOf(tags);
    var paths = new HashSet<String>();
    for (var file : payload) {
      if (!paths.add(file.path())) {
        throw new IllegalArgumentException("twice in a package: " + file.path());
      }
    }
    if (!name.equals(PackageName.of(name)) || payload.isEmpty()) {
      throw new IllegalArgumentException("no package: '" + name + "', " + payload.size());
    }
  }

  /** All files in the order in which they are written, with the directory of the bag. */
  public List<PackagedFile> files() {
    var described = described();
    var all = new ArrayList<>(described);
    Manifest.ALGORITHMS.forEach(
        (algorithm, digest) ->
            all.add(tag("tagmanifest-" + algorithm + ".txt", Manifest.of(described, digest))));
    all.addAll(payload);
    return all.stream().map(file -> file.within(name)).toList();
  }

  /** What the manifests of tag files list. */
  private List<PackagedFile> described() {
    var files = new ArrayList<PackagedFile>();
    long bytes = payload.stream().mapToLong(PackagedFile::size).sum();
    files.add(tag("bagit.txt", DECLARATION));
    files.add(tag("bag-info.txt", info.text(bytes, payload.size())));
    Manifest.ALGORITHMS.keySet().forEach(algorithm -> files.add(manifest(algorithm)));
    files.addAll(tags);
    return files;
  }

  /**
   * The manifest of the payload, whose digest the log of publications holds.
   *
   * @param algorithm {@code sha256} or {@code sha512}
   */
  public PackagedFile manifest(String algorithm) {
    return tag(
        "manifest-" + algorithm + ".txt", Manifest.of(payload, Manifest.ALGORITHMS.get(algorithm)));
  }

  private static PackagedFile tag(String path, String text) {
    return PackagedFile.made(path, () -> text.getBytes(StandardCharsets.UTF_8));
  }
}
