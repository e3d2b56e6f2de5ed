// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.ocfl;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.publiekswijzer.preservation.Digests;

/**
 * A storage root of OCFL 1.1: a folder in which each object has a directory by the digest of its
 * id, in three steps of three digits (extension 0004, hashed n-tuple storage layout).
 */
public final class OcflRoot {
  private static final String DECLARATION = "ocfl_1.1";
  private static final String LAYOUT = "0004-hashed-n-tuple-storage-layout";
  private static final int TUPLE = 3;
  private static final int TUPLES = 3;

  private final Path folder;

  private OcflRoot(Path folder) {
    this.folder = folder;
  }

  /**
   * The root in a folder, which is made one when it is empty or not there.
   *
   * @throws IOException when it holds something else
   */
  public static OcflRoot open(Path folder) throws IOException {
    Path declaration = folder.resolve("0=" + DECLARATION);
    if (!Files.exists(declaration)) {
      Files.createDirectories(folder);
      try (var files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new IOException(folder + " is neither empty nor a storage root of OCFL 1.1");
        }
      }
      describe(folder);
      Files.writeString(declaration, DECLARATION + "\n");
    }
    return new OcflRoot(folder);
  }

  /** The root in a folder, which is left as it is; empty when there is none, or it is away. */
  public static Optional<OcflRoot> find(Path folder) {
    return Files.isRegularFile(folder.resolve("0=" + DECLARATION))
        ? Optional.of(new OcflRoot(folder))
        : Optional.empty();
  }

  private static void describe(Path folder) throws IOException {
    var layout =
        Json.createObjectBuilder()
            .add("extension", LAYOUT)
            .add("description", "SHA-256 of the id, three directories of three digits, then all")
            .build();
    Files.writeString(folder.resolve("ocfl_layout.json"), layout + "\n");
    var config =
        Json.createObjectBuilder()
            .add("extensionName", LAYOUT)
            .add("digestAlgorithm", "sha256")
            .add("tupleSize", TUPLE)
            .add("numberOfTuples", TUPLES)
            .add("shortObjectRoot", false)
            .build();
    Path extension = Files.createDirectories(folder.resolve("extensions").resolve(LAYOUT));
    Files.writeString(extension.resolve("config.json"), config + "\n");
  }

  /** The object of this id, which need not be there yet. */
  public OcflObject object(String id) {
    String digest = Digests.of(id.getBytes(StandardCharsets.UTF_8)).sha256();
    Path path = folder;
    for (int i = 0; i < TUPLES; i++) {
      path = path.resolve(digest.substring(i * TUPLE, (i + 1) * TUPLE));
    }
    return new OcflObject(id, path.resolve(digest));
  }
}
