// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.publiekswijzer.preservation.Digests;

/**
 * Reads a bag and says whether it is complete and valid (RFC 8493, 3): every file in every
 * manifest, with the digest that stands there, and nothing else. One fault never stops the rest.
 */
public final class BagCheck {
  private static final int LONGEST_TAG = 64 << 20;

  private final Map<String, Found> found = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private String root;

  private BagCheck() {}

  /** A file that was found. */
  private record Found(long size, Digests digests) {}

  /**
   * What is wrong with a bag in a zip; empty when it is valid. Reads it once, from its beginning.
   */
  public static List<String> ofZip(InputStream zip) throws IOException {
    var check = new BagCheck();
    var in = new ZipInputStream(zip, StandardCharsets.UTF_8);
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      if (!entry.isDirectory()) {
        check.find(entry.getName(), in);
      }
    }
    return check.judge();
  }

  /** What is wrong with a bag in a directory; empty when it is valid. */
  public static List<String> ofDirectory(Path bag) throws IOException {
    var check = new BagCheck();
    try (var files = Files.walk(bag)) {
      files.filter(Files::isRegularFile).sorted().forEach(file -> check.find(bag, file));
    }
    return check.judge();
  }

  private void find(Path bag, Path file) {
    try (var in = Files.newInputStream(file)) {
      find("bag/" + bag.relativize(file).toString().replace('\\', '/'), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void find(String name, InputStream in) throws IOException {
    int slash = name.indexOf('/');
    String directory = slash < 0 ? "" : name.substring(0, slash);
    root = root == null ? directory : root;
    if (slash < 0 || !directory.equals(root) || name.matches("(.*/)?\\.\\.?(/.*)?")) {
      faults.add("buiten de map van het pakket: " + name);
      return;
    }
    String path = name.substring(slash + 1);
    boolean isTag = !path.contains("/") && path.endsWith(".txt");
    if (found.put(path, read(in, isTag ? path : null)) != null) {
      faults.add("tweemaal in het pakket: " + path);
    }
  }

  private Found read(InputStream in, String tag) throws IOException {
    if (tag != null) {
      byte[] text = in.readNBytes(LONGEST_TAG);
      texts.put(tag, new String(text, StandardCharsets.UTF_8));
      return new Found(text.length, Digests.of(text));
    }
    var sha256 = Digests.digest("SHA-256");
    var sha512 = Digests.digest("SHA-512");
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      sha256.update(buffer, 0, n);
      sha512.update(buffer, 0, n);
      size += n;
    }
    return new Found(size, new Digests(Digests.hex(sha256), Digests.hex(sha512)));
  }

  private List<String> judge() {
    if (!Bag.DECLARATION.equals(texts.get("bagit.txt"))) {
      faults.add("bagit.txt ontbreekt of is van een andere versie");
    }
    for (String algorithm : Manifest.ALGORITHMS.keySet()) {
      judge("manifest-", algorithm, true);
      judge("tagmanifest-", algorithm, false);
    }
    judgeOxum();
    return List.copyOf(faults);
  }

  private void judge(String manifest, String algorithm, boolean payload) {
    String name = manifest + algorithm + ".txt";
    var expected = expected(name);
    expected.forEach(
        (path, digest) -> {
          var file = found.get(path);
          if (file == null) {
            faults.add(path + " ontbreekt, maar staat in " + name);
          } else {
            String here = Manifest.ALGORITHMS.get(algorithm).apply(file.digests());
            if (!here.equals(digest)) {
              faults.add("%s is %s, maar in %s %s".formatted(path, here, name, digest));
            }
          }
        });
    found.keySet().stream()
        .filter(path -> path.startsWith(Bag.PAYLOAD + "/") == payload)
        .filter(path -> !path.startsWith("tagmanifest-") && !expected.containsKey(path))
        .forEach(path -> faults.add(path + " staat niet in " + name));
  }

  private Map<String, String> expected(String name) {
    try {
      return Manifest.read(texts.getOrDefault(name, ""));
    } catch (IllegalArgumentException e) {
      faults.add(name + ": " + e.getMessage());
      return Map.of();
    }
  }

  private void judgeOxum() {
    var payload =
        found.entrySet().stream().filter(f -> f.getKey().startsWith(Bag.PAYLOAD + "/")).toList();
    String oxum = payload.stream().mapToLong(f -> f.getValue().size()).sum() + "." + payload.size();
    if (!texts.getOrDefault("bag-info.txt", "").contains("Payload-Oxum: " + oxum + "\n")) {
      faults.add("de inhoud is " + oxum + ", maar bag-info.txt zegt iets anders");
    }
  }
}
