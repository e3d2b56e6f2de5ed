// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.GrowingTree;
import nl.publiekswijzer.transparency.Hash;
import nl.publiekswijzer.transparency.Leaves;
import nl.publiekswijzer.transparency.LogProof;
import nl.publiekswijzer.transparency.SignedNote;
import nl.publiekswijzer.transparency.Tile;
import nl.publiekswijzer.transparency.VerifierKey;
import nl.publiekswijzer.transparency.store.LogEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an appended leaf to its proof; each test goes on with the log of those before it. */
@ExtendWith(Composed.class)
class LogSigningTest {
  private static long append(Composition product, int number) {
    return product
        .get(OwnTransaction.class)
        .call(() -> product.get(PublicationLog.class).append(Leaves.leaf(number)));
  }

  private static long size(Composition product) {
    return product.get(OwnTransaction.class).call(() -> product.get(LogEntries.class).size());
  }

  @Test
  void whatWasAppendedIsSignedAndProved(Composition product) {
    long index = append(product, 1);
    var evidence = product.get(LogProving.class).prove(index);

    var note = SignedNote.parse(evidence.proof().checkpoint());
    var checkpoint = Checkpoint.parse(note.text());
    String log = evidence.policy().lines().findFirst().orElseThrow().replaceFirst("^log ", "");
    assertTrue(note.isSignedBy(List.of(VerifierKey.parse(log))));
    assertArrayEquals(Leaves.leaf(1).bytes(), evidence.leaf());
    assertTrue(
        evidence
            .proof()
            .inclusion()
            .holds(Hash.ofLeaf(evidence.leaf()), checkpoint.size(), checkpoint.root()));
    assertEquals("pw.proef.example/logboek/publicaties", checkpoint.origin());
    assertEquals(evidence.proof(), LogProof.parse(evidence.proof().text()));
  }

  @Test
  void proofStaysTheSameWhileTheLogGrows(Composition product) {
    long index = append(product, 2);
    var first = product.get(LogProving.class).prove(index);

    append(product, 3);

    assertEquals(first.proof(), product.get(LogProving.class).prove(index).proof());
  }

  @Test
  void signingAgainSignsNothingNew(Composition product) {
    append(product, 1);
    var signing = product.get(LogSigning.class);
    var note = signing.sign();
    Object signed = product.value("select count(*) from log_checkpoint");
    product.clock().advance(java.time.Duration.ofDays(1));

    assertEquals(note, signing.sign());
    assertEquals(signed, product.value("select count(*) from log_checkpoint"));
  }

  @Test
  void nextVersionNamesTheLeafOfTheOneBefore(Composition product) {
    long index = append(product, 1);

    String digest =
        product
            .get(OwnTransaction.class)
            .call(() -> product.get(PublicationLog.class).readDigest(index));

    assertEquals(Leaves.leaf(1).sha256OfLeaf(), digest);
  }

  @Test
  void whatIsRolledBackIsNotInTheLog(Composition product) {
    long size = size(product);
    assertThrows(
        IllegalStateException.class,
        () ->
            product
                .get(OwnTransaction.class)
                .run(
                    () -> {
                      product.get(PublicationLog.class).append(Leaves.leaf(1));
                      throw new IllegalStateException("the publication failed");
                    }));

    assertEquals(size, size(product));
    assertEquals(size, append(product, 2), "and no index is left out");
  }

  /** Two nodes are two transactions at once. */
  @Test
  void manyAtOnceKeepOneOrderWithoutHoles(Composition product) throws Exception {
    long before = size(product);
    List<Callable<Long>> work =
        IntStream.range(1, 33)
            .<Callable<Long>>mapToObj(
                number ->
                    () ->
                        product.request(
                            () -> {
                              long index = append(product, number);
                              product.get(LogSigning.class).sign();
                              return index;
                            }))
            .toList();
    var threads = Executors.newFixedThreadPool(8);
    try {
      var indices = threads.invokeAll(work).stream().map(LogSigningTest::result).sorted().toList();
      assertEquals(LongStream.range(before, before + 32).boxed().toList(), indices);
    } finally {
      threads.shutdown();
    }
    var leaves = product.get(LogReading.class);
    var note = product.get(LogSigning.class).sign();
    assertEquals(before + 32, Checkpoint.parse(note.text()).size());
    assertEquals(note.note(), leaves.findCheckpoint().orElseThrow());
    assertEquals(rootOfAll(product, (int) (before + 32)).base64(), note.text().split("\n")[2]);
  }

  private static Long result(java.util.concurrent.Future<Long> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Hash rootOfAll(Composition product, int size) {
    var all =
        product.get(OwnTransaction.class).call(() -> product.get(LogEntries.class).list(0, size));
    return GrowingTree.of(all).root(size);
  }

  @Test
  void whatIsNotSignedYetIsNotShown(Composition product) {
    append(product, 1);
    product.get(LogSigning.class).sign();
    int width = (int) size(product);
    append(product, 2);
    var reading = product.get(LogReading.class);

    assertEquals(32 * width, reading.findTile(new Tile(0, 0, width)).orElseThrow().length);
    assertTrue(reading.findTile(new Tile(0, 0, width + 1)).isEmpty());
    product.get(LogSigning.class).signCommitted();
    assertTrue(reading.findTile(new Tile(0, 0, width + 1)).isPresent());
  }

  @Test
  void entriesStandInTheirBundleBehindTheirLength(Composition product) {
    long index = append(product, 3);
    product.get(LogSigning.class).sign();

    byte[] bundle =
        product
            .get(LogReading.class)
            .findTile(new Tile(Tile.ENTRIES, 0, (int) index + 1))
            .orElseThrow();

    byte[] leaf = Leaves.leaf(3).bytes();
    int from = bundle.length - leaf.length;
    assertArrayEquals(leaf, java.util.Arrays.copyOfRange(bundle, from, bundle.length));
    assertEquals(leaf.length, (bundle[from - 2] & 0xff) << 8 | bundle[from - 1] & 0xff);
  }
}
