// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.it.Project;
import nl.publiekswijzer.it.Server;

/**
 * The log of publications as anybody may fetch it: checkpoint, verifier keys, and bundles of
 * entries by their addresses.
 *
 * @param folder with the copy
 */
record LogCopy(Path folder, String checkpoint) {
  private static final String LOG = "/logboek/publicaties/";
  private static final int BUNDLE = 256;

  static LogCopy fetch(Server server, Path folder) throws IOException {
    String checkpoint = server.get(LOG + "checkpoint").text();
    var copy = new LogCopy(folder, checkpoint);
    copy.write("checkpoint", checkpoint.getBytes(StandardCharsets.UTF_8));
    String keys = server.get(LOG + "sleutel").text();
    copy.write(
        "bewijs.policy",
        keys.lines()
            .map(key -> "log " + key + "\n")
            .collect(Collectors.joining("", "", "quorum none\n"))
            .getBytes(StandardCharsets.UTF_8));
    for (String bundle : copy.bundles()) {
      copy.write(bundle, server.get(LOG + bundle).bytes());
    }
    return copy;
  }

  long size() {
    return Long.parseLong(checkpoint.lines().toList().get(1));
  }

  /** Addresses of the bundles; there are not so many that one needs more than three digits. */
  private List<String> bundles() {
    var bundles = new ArrayList<String>();
    for (long first = 0; first < size(); first += BUNDLE) {
      long left = size() - first;
      String address = "tile/entries/%03d".formatted(first / BUNDLE);
      bundles.add(left < BUNDLE ? address + ".p/" + left : address);
    }
    return bundles;
  }

  List<byte[]> entries() throws IOException {
    var entries = new ArrayList<byte[]>();
    for (String bundle : bundles()) {
      var bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(bundle)));
      while (bytes.hasRemaining()) {
        var entry = new byte[Short.toUnsignedInt(bytes.getShort())];
        bytes.get(entry);
        entries.add(entry);
      }
    }
    return entries;
  }

  /** Adds what a database lacks of it, as the owner of the schema may. */
  void bringBack(Sql sql) throws IOException {
    long there = sql.number("select count(*) from log_entry");
    for (byte[] entry : entries().subList((int) there, (int) size())) {
      sql.text("select append_log(?)::text", entry);
    }
  }

  /**
   * Lets the command for archives verify it all, and that it follows from an earlier copy.
   *
   * @throws IllegalStateException with its words, when it finds something wrong
   */
  void verify(LogCopy earlier) {
    Shell.run(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        Project.base().resolve("payara/Verifieer.java").toString(),
        "logboek",
        folder.toString(),
        folder.resolve("bewijs.policy").toString(),
        earlier.folder().resolve("checkpoint").toString());
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
