// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.ocfl;

import static nl.publiekswijzer.preservation.PreservationFixtures.first;
import static nl.publiekswijzer.preservation.PreservationFixtures.second;
import static nl.publiekswijzer.preservation.PreservationFixtures.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleLayoutConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.bag.PackagedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy at rest, and what another reader of OCFL says of it. */
class OcflObjectTest {
  private static final String ID = "urn:publiekswijzer:serie:NL-0000000000:leden-1";

  @TempDir Path folder;
  private Path root;

  @BeforeEach
  void nameTheRoot() {
    root = folder.resolve("archief");
  }

  private static OcflVersion version(PreservedPublication of) {
    return SeriesVersion.of(of, tree(), "https://publicaties.example.nl");
  }

  @Test
  void objectIsNamedByTheSeries() {
    assertEquals(ID, SeriesVersion.id(first()));
  }

  private OcflObject object() throws IOException {
    return OcflRoot.open(root).object(ID);
  }

  private OcflRepository reader() {
    return new OcflRepositoryBuilder()
        .defaultLayoutConfig(new HashedNTupleLayoutConfig())
        .storage(storage -> storage.fileSystem(root))
        .workDir(folder.resolve("werk"))
        .build();
  }

  private Map<String, Long> files() throws IOException {
    var files = new TreeMap<String, Long>();
    try (var all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.size(file));
      }
    }
    return files;
  }

  @Test
  void anotherReaderFindsEveryVersionValidAndWhole() throws IOException {
    Files.createDirectories(folder.resolve("werk"));
    assertEquals("v1", object().add(version(first())));
    assertEquals("v2", object().add(version(second())));

    var reader = reader();
    var validation = reader.validateObject(ID, true);

    assertEquals(List.of(), validation.getErrors());
    assertEquals(List.of(), validation.getWarnings());
    assertEquals("v2", reader.describeObject(ID).getHeadVersionNum().toString());
    for (int i = 1; i <= 2; i++) {
      var of = List.of(first(), second()).get(i - 1);
      var seen = reader.getObject(ObjectVersionId.version(ID, i));
      try (var in = seen.getFile("publicatie.pdf").getStream()) {
        assertEquals("%PDF van versie " + i, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      assertEquals(of.number(), seen.getVersionInfo().getMessage());
      assertEquals(version(of).files().size(), seen.getFiles().size());
    }
    assertEquals(List.of(), object().faults());
  }

  @Test
  void unchangedFilesAreKeptOnce() throws IOException {
    object().add(version(first()));
    object().add(version(second()));

    var names = files().keySet();

    assertEquals(2, names.stream().filter(n -> n.endsWith("/publicatie.pdf")).count());
    assertEquals(1, names.stream().filter(n -> n.endsWith("/cijfers.csv")).count());
    assertEquals(1, names.stream().filter(n -> n.endsWith("/formules.html")).count());
  }

  @Test
  void versionThatIsThereIsNotWrittenAgain() throws IOException {
    object().add(version(first()));
    var before = files();

    assertEquals("v1", object().add(version(first())));

    assertEquals(before, files());
  }

  @Test
  void whatACrashLeftIsPutRight() throws IOException {
    object().add(version(first()));
    Path top;
    try (var all = Files.walk(root)) {
      top = all.filter(f -> f.endsWith("v1")).findFirst().orElseThrow();
    }
    Files.createDirectories(top.resolveSibling("v2").resolve("content"));
    Files.writeString(top.resolveSibling("v2").resolve("content/half"), "half");
    Files.createDirectories(folder.resolve("werk"));

    assertEquals("v2", object().add(version(second())));

    assertEquals(List.of(), reader().validateObject(ID, true).getErrors());
  }

  @Test
  void contentThatChangedOnTheWayIsNotWritten() throws IOException {
    var changed =
        new PackagedFile(
            "publicatie.pdf",
            4,
            Digests.of("%PDF".getBytes(StandardCharsets.UTF_8)),
            () -> new ByteArrayInputStream("#PDF".getBytes(StandardCharsets.UTF_8)));
    var object = object();

    assertThrows(
        IOException.class,
        () ->
            object.add(
                new OcflVersion(
                    "n",
                    first().making().publishedAt(),
                    version(first()).user(),
                    List.of(changed))));

    assertEquals("v1", object.add(version(first())));
    assertEquals(List.of(), object.faults());
  }

  @Test
  void changedAndMissingFilesAreTold() throws IOException {
    object().add(version(first()));
    try (var all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (file.endsWith("publicatie.pdf")) {
          Files.writeString(file, "anders");
        } else if (file.endsWith("cijfers.csv")) {
          Files.delete(file);
        }
      }
    }

    var faults = object().faults();

    assertEquals(2, faults.size());
    assertTrue(faults.stream().anyMatch(f -> f.contains("cijfers.csv: niets, verwacht ")));
  }

  @Test
  void folderOfSomethingElseIsLeftAlone() throws IOException {
    Files.createDirectories(root);
    Files.writeString(root.resolve("foto.jpg"), "x");

    assertThrows(IOException.class, this::object);
  }
}
