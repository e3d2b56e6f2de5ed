// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.bag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import nl.publiekswijzer.preservation.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredZipTest {
  @TempDir Path folder;

  private static PackagedFile file(String path, String text) {
    return PackagedFile.made(path, () -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static StoredZip zip() {
    return new StoredZip(
        List.of(
            file("pakket/één.txt", "één"),
            file("pakket/leeg", ""),
            file("pakket/map/twee.txt", "twee ".repeat(1000))));
  }

  private static byte[] written(StoredZip zip) throws IOException {
    var bytes = new ByteArrayOutputStream();
    zip.write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void streamAndDirectoryTellTheSameFiles() throws IOException {
    byte[] bytes = written(zip());
    var file = Files.write(folder.resolve("pakket.zip"), bytes);
    Map<String, String> streamed = new LinkedHashMap<>();
    var in = new ZipInputStream(new ByteArrayInputStream(bytes));
    for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      streamed.put(entry.getName(), Digests.of(in.readAllBytes()).sha256());
    }

    try (var zip = new ZipFile(file.toFile())) {
      var listed = new LinkedHashMap<String, String>();
      for (var entry : zip.stream().toList()) {
        listed.put(entry.getName(), Digests.of(zip.getInputStream(entry).readAllBytes()).sha256());
      }
      assertEquals(streamed, listed);
    }
    assertEquals(
        List.of("pakket/één.txt", "pakket/leeg", "pakket/map/twee.txt"),
        List.copyOf(streamed.keySet()));
  }

  @Test
  void sameFilesAreTheSameBytesOfTheLengthThatWasTold() throws IOException {
    byte[] once = written(zip());

    assertArrayEquals(once, written(zip()));
    assertEquals(once.length, zip().length());
  }

  @Test
  void everyPartIsAsItIsInTheWhole() throws IOException {
    byte[] whole = written(zip());

    for (int from = 0; from <= whole.length; from += 97) {
      for (int until : new int[] {from, from + 1, from + 150, whole.length}) {
        var part = new ByteArrayOutputStream();
        int end = Math.min(until, whole.length);
        zip().write(part, from, end);
        assertArrayEquals(
            Arrays.copyOfRange(whole, from, end), part.toByteArray(), from + " to " + end);
      }
    }
  }

  @Test
  void fileThatIsNotWhatItWasIsNotWritten() {
    var changed =
        new PackagedFile(
            "pakket/a.txt",
            3,
            Digests.of("was".getBytes(StandardCharsets.UTF_8)),
            () -> new ByteArrayInputStream("wie".getBytes(StandardCharsets.UTF_8)));
    var zip = new StoredZip(List.of(file("pakket/een.txt", "een"), changed));
    var bytes = new ByteArrayOutputStream();

    var fault = assertThrows(IOException.class, () -> zip.write(bytes));

    assertTrue(fault.getMessage().startsWith("pakket/a.txt is not what it was"));
    assertTrue(bytes.toString(StandardCharsets.UTF_8).endsWith("een"));
  }

  @Test
  void pathThatLeavesThePackageIsNone() {
    for (String path : List.of("", "/etc/hosts", "..", "a/../b", "./a", "a/..")) {
      assertThrows(IllegalArgumentException.class, () -> file(path, ""), path);
    }
  }

  /** More files than 16 bits count. */
  @Test
  void manyFilesAreReadByOthers() throws IOException {
    var files = IntStream.range(0, 70_000).mapToObj(i -> file("p/" + i, "")).toList();
    var zip = new StoredZip(files);
    var path = folder.resolve("veel.zip");
    try (var out = Files.newOutputStream(path)) {
      zip.write(out);
    }

    assertEquals(zip.length(), Files.size(path));
    try (var read = new ZipFile(path.toFile())) {
      assertEquals(70_000, read.size());
    }
  }

  /** Beyond 4 GiB the directory is written with 64 bits; read here without the contents. */
  @Test
  void directoryBehindFourGigabytesIsOfTheLengthThatWasTold() throws IOException {
    long large = 3L << 30;
    var digests = Digests.of(new byte[0]);
    var files =
        List.of(
            new PackagedFile("p/a", large, digests, InputStream::nullInputStream),
            new PackagedFile("p/b", large, digests, InputStream::nullInputStream),
            new PackagedFile("p/c", 0, digests, InputStream::nullInputStream));

    long central = files.stream().mapToLong(f -> 46 + f.path().length()).sum() + 12;
    long local = files.stream().mapToLong(f -> 30 + f.path().length() + f.size()).sum();

    assertEquals(local + central + 76 + 22, new StoredZip(files).length());
  }
}
