// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.ocfl;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.preservation.DigestCheck;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.bag.PackagedFile;

/**
 * An object of OCFL 1.1: a series, whose versions are those of its publications. A version is
 * written beside the object, checked, and moved into it; nothing that is there is ever changed but
 * the inventory at the top, which a crash leaves old or new.
 */
public final class OcflObject {
  private static final String DECLARATION = "ocfl_object_1.1";
  private static final String CONTENT = "content";
  private static final int HEX = 128;

  private final String id;
  private final Path path;

  OcflObject(String id, Path path) {
    this.id = id;
    this.path = path;
  }

  /**
   * Adds a version. One with the same message is there already and stays as it is.
   *
   * @return name of the version, such as {@code v2}
   */
  public String add(OcflVersion version) throws IOException {
    var inventory = inventory();
    var known = inventory.find(version.message());
    if (known.isPresent()) {
      return known.get();
    }
    String name = inventory.next();
    Files.createDirectories(path);
    Path unfinished = path.resolveSibling(path.getFileName() + ".nieuw");
    clear(unfinished);
    Files.createDirectories(unfinished);
    var added = write(version, name, unfinished, inventory);
    var next = inventory.with(version, added);
    writeInventory(next, unfinished);
    clear(path.resolve(name)); // left by a crash: no inventory knows it
    Files.move(unfinished, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    declare();
    replaceInventory(path.resolve(name));
    return name;
  }

  /** Whether there is a version with this message. */
  public boolean holds(String message) throws IOException {
    return inventory().find(message).isPresent();
  }

  /**
   * Takes the whole object away when it holds a version with this message: nothing can be taken out
   * of an object. What a crash left of it goes too.
   */
  public void discard(String message) throws IOException {
    Path aside = path.resolveSibling(path.getFileName() + ".weg");
    clear(aside);
    if (holds(message)) {
      Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
      clear(aside);
    }
  }

  private Inventory inventory() throws IOException {
    Path file = path.resolve(Inventory.NAME);
    if (!Files.exists(file)) {
      return Inventory.empty(id);
    }
    try (var in = Files.newInputStream(file);
        var json = Json.createReader(in)) {
      return Inventory.read(json.readObject());
    }
  }

  /** Only what the object does not hold yet, each once. */
  private static Map<PackagedFile, String> write(
      OcflVersion version, String name, Path folder, Inventory inventory) throws IOException {
    var added = new LinkedHashMap<PackagedFile, String>();
    var digests = new HashSet<String>();
    for (var file : version.files()) {
      if (!inventory.holds(file) && digests.add(file.digests().sha512())) {
        Path target = folder.resolve(CONTENT).resolve(file.path());
        Files.createDirectories(target.getParent());
        try (var in = file.content().open()) {
          Files.copy(in, target);
        }
        require(target, "SHA-512", file.digests().sha512());
        require(target, "SHA-256", file.digests().sha256());
        added.put(file, name + "/" + CONTENT + "/" + file.path());
      }
    }
    return added;
  }

  private static void require(Path file, String algorithm, String expected) throws IOException {
    String found = digest(file, algorithm);
    if (!found.equals(expected)) {
      throw new IOException(file + " is " + found + ", not " + expected);
    }
  }

  private static String digest(Path file, String algorithm) throws IOException {
    var digest = Digests.digest(algorithm);
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return Digests.hex(digest);
  }

  private static void writeInventory(Inventory inventory, Path folder) throws IOException {
    byte[] text = inventory.text().getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(Inventory.NAME), text);
    Files.writeString(folder.resolve(sidecar()), Digests.of(text).sha512() + " inventory.json\n");
  }

  private static String sidecar() {
    return Inventory.NAME + "." + Inventory.ALGORITHM;
  }

  private void declare() throws IOException {
    Path declaration = path.resolve("0=" + DECLARATION);
    if (!Files.exists(declaration)) {
      Files.writeString(declaration, DECLARATION + "\n");
    }
  }

  private void replaceInventory(Path version) throws IOException {
    for (String name : List.of(Inventory.NAME, sidecar())) {
      Path unfinished = path.resolveSibling(path.getFileName() + "." + name);
      Files.copy(version.resolve(name), unfinished, StandardCopyOption.REPLACE_EXISTING);
      Files.move(unfinished, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  /**
   * Compares a version with what it was given, and the inventory with its sidecar. A file that is
   * missing or cannot be read stops no other.
   *
   * @param expected as it was published
   */
  public List<DigestCheck> checks(OcflVersion expected) {
    var checks = new ArrayList<DigestCheck>();
    checks.add(checkOfInventory());
    Inventory inventory = readable();
    for (var file : expected.files()) {
      checks.add(check(file, inventory.find(expected.message(), file)));
    }
    return checks;
  }

  private DigestCheck checkOfInventory() {
    Path inventory = path.resolve(Inventory.NAME);
    String told;
    try {
      told = Files.readString(path.resolve(sidecar())).split(" ", 2)[0].strip();
    } catch (IOException e) {
      told = DigestCheck.UNREADABLE;
    }
    String found = found(inventory);
    // without both of them nothing is proved
    String expected = found.equals(told) && found.length() < HEX ? "inventaris" : told;
    return new DigestCheck(inventory.toString(), "", "SHA-512", expected, found);
  }

  /** An empty one where it cannot be read, which {@link #checkOfInventory} tells. */
  private Inventory readable() {
    try {
      return inventory();
    } catch (IOException | RuntimeException e) {
      return Inventory.empty(id);
    }
  }

  private DigestCheck check(PackagedFile file, Optional<String> content) {
    Path at = path.resolve(content.orElse(Inventory.NAME + "#" + file.path()));
    String found = content.isPresent() ? found(at) : DigestCheck.MISSING;
    String name = file.path().contains("/") ? "" : file.path();
    return new DigestCheck(at.toString(), name, "SHA-512", file.digests().sha512(), found);
  }

  private static String found(Path file) {
    try {
      return Files.isRegularFile(file) ? digest(file, "SHA-512") : DigestCheck.MISSING;
    } catch (IOException e) {
      return DigestCheck.UNREADABLE;
    }
  }

  /**
   * Bytes of a file of a version, wherever in the object they lie.
   *
   * @throws IOException when there is no such file, or its bytes are not what was kept
   */
  public byte[] read(OcflVersion of, String name) throws IOException {
    for (var file : of.files()) {
      if (file.path().equals(name)) {
        String at =
            inventory().find(of.message(), file).orElseThrow(() -> new NoSuchFileException(name));
        byte[] bytes = Files.readAllBytes(path.resolve(at));
        if (!Digests.of(bytes).equals(file.digests())) {
          throw new IOException(path.resolve(at) + " is not what was kept");
        }
        return bytes;
      }
    }
    throw new NoSuchFileException(name);
  }

  /** What is not as the inventory tells, with whole paths and both digests; empty when all is. */
  public List<String> faults() throws IOException {
    var faults = new ArrayList<String>();
    for (var content : inventory().contents().entrySet()) {
      Path file = path.resolve(content.getKey());
      String found = Files.isRegularFile(file) ? digest(file, "SHA-512") : "niets";
      if (!found.equals(content.getValue())) {
        faults.add(file + ": " + found + ", verwacht " + content.getValue());
      }
    }
    return faults;
  }
}
