// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A log in a folder as somebody fetched it, with the proofs and policy that bags take along. */
final class PublishedLog {
  static final String ORIGIN = "pw.proef.example/logboek/publicaties";

  private final Path folder;
  private final NoteSigner signer;
  private final List<byte[]> leaves = new ArrayList<>();

  PublishedLog(Path folder, NoteSigner signer) {
    this.folder = folder;
    this.signer = signer;
  }

  /** With the publications of these numbers. */
  static PublishedLog of(Path folder, NoteSigner signer, int... numbers) {
    var log = new PublishedLog(folder, signer);
    for (int number : numbers) {
      log.append(Leaves.leaf(number).bytes());
    }
    return log;
  }

  void append(byte[] leaf) {
    leaves.add(leaf);
  }

  List<byte[]> leaves() {
    return leaves;
  }

  String note() {
    int size = leaves.size();
    return new Checkpoint(ORIGIN, size, GrowingTree.of(leaves).root(size))
        .signed(List.of(signer), Instant.EPOCH)
        .note();
  }

  String proof(int index) {
    var path = new MerkleTree(GrowingTree.of(leaves), leaves.size()).inclusion(index);
    return new LogProof(new InclusionProof(index, path), note()).text();
  }

  /** Writes checkpoint and entries; gives the folder. */
  String write() {
    writeEntries(leaves);
    write("checkpoint", note());
    return folder.toString();
  }

  /** Of a log whose checkpoint says the same as before. */
  void writeEntries(List<byte[]> entries) {
    var bundle = new ByteArrayOutputStream();
    for (byte[] leaf : entries) {
      bundle.write(leaf.length >> 8);
      bundle.write(leaf.length);
      bundle.writeBytes(leaf);
    }
    write("tile/entries/000.p/" + leaves.size(), bundle.toByteArray());
  }

  String write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  String write(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
