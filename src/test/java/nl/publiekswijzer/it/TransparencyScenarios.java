// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.Hash;
import nl.publiekswijzer.transparency.Leaves;
import nl.publiekswijzer.transparency.MerkleTree;
import nl.publiekswijzer.transparency.NoteSigner;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.SignedNote;
import nl.publiekswijzer.transparency.Tile;
import nl.publiekswijzer.transparency.VerifierKey;
import org.junit.jupiter.api.Test;

/** The log of publications and the witness, as everybody meets them without signing in. */
class TransparencyScenarios extends Scenario {
  private static final String LOG = "/logboek/publicaties/";
  private static final String WITNESS = "/logboek/getuige/add-checkpoint";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private Server nobody() {
    return server().as(null);
  }

  private static long append(int number) {
    return Long.parseLong(Superuser.text("select append_log(?)", Leaves.leaf(number).bytes()));
  }

  private SignedNote signedWith(long index) {
    return Waiting.until(
        "a checkpoint with entry " + index,
        () ->
            Optional.of(nobody().get(LOG + "checkpoint"))
                .filter(answer -> answer.status() == 200)
                .map(answer -> SignedNote.parse(answer.text()))
                .filter(note -> Checkpoint.parse(note.text()).size() > index));
  }

  private List<VerifierKey> keys(String path) {
    return nobody().get(path).text().lines().map(VerifierKey::parse).toList();
  }

  @Test
  void everybodyCanVerifyTheWholeLog() {
    append(1);
    append(2);
    var note = signedWith(append(3));
    var checkpoint = Checkpoint.parse(note.text());

    assertEquals("pw.proef.example/logboek/publicaties", checkpoint.origin());
    assertTrue(note.isSignedBy(keys(LOG + "sleutel")));
    int size = (int) checkpoint.size();
    var hashes = nobody().get(LOG + new Tile(0, 0, size).path());
    assertEquals(checkpoint.root(), root(hashes.bytes()));
    assertEquals(
        hashes(nobody().get(LOG + new Tile(Tile.ENTRIES, 0, size).path()).bytes()),
        leafHashes(hashes.bytes()));
    assertEquals(FOR_EVER, hashes.header("Cache-Control"));
    assertEquals("application/octet-stream", hashes.header("Content-Type"));
    assertEquals("*", hashes.header("Access-Control-Allow-Origin"));
    var again = nobody().get(LOG + "checkpoint");
    assertEquals("public, max-age=5", again.header("Cache-Control"));
    assertEquals(
        "text/plain;charset=utf-8",
        again.header("Content-Type").replace(" ", "").toLowerCase(java.util.Locale.ROOT));
  }

  private static List<Hash> leafHashes(byte[] tile) {
    var hashes = new ArrayList<Hash>();
    for (int from = 0; from < tile.length; from += Hash.BYTES) {
      hashes.add(Hash.of(Arrays.copyOfRange(tile, from, from + Hash.BYTES)));
    }
    return hashes;
  }

  private static Hash root(byte[] tile) {
    var level = leafHashes(tile);
    return new MerkleTree((height, index) -> complete(level, height, (int) index), level.size())
        .root();
  }

  private static Hash complete(List<Hash> leaves, int height, int index) {
    return height == 0
        ? leaves.get(index)
        : Hash.ofNode(
            complete(leaves, height - 1, 2 * index), complete(leaves, height - 1, 2 * index + 1));
  }

  /** Of the entries of a bundle. */
  private static List<Hash> hashes(byte[] bundle) {
    var hashes = new ArrayList<Hash>();
    int from = 0;
    while (from < bundle.length) {
      int length = (bundle[from] & 0xff) << 8 | bundle[from + 1] & 0xff;
      hashes.add(Hash.ofLeaf(Arrays.copyOfRange(bundle, from + 2, from + 2 + length)));
      from += 2 + length;
    }
    return hashes;
  }

  @Test
  void whatIsNotInTheLogDoesNotExist() throws IOException {
    signedWith(append(4));
    for (String path :
        List.of("", "tile/0/000", "tile/0/000.p/255", "tile/1/000.p/1", "tile/0/0", "x", "tile/")) {
      var answer = nobody().get(LOG + path);
      assertEquals(404, answer.status(), path);
      assertEquals("no-store", answer.header("Cache-Control"), path);
      assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), path);
    }
    for (String method : List.of("POST", "PUT", "DELETE", "TRACE")) {
      assertTrue(
          RawHttp.status(new RawHttp(server().base()).ask(method, LOG + "checkpoint")) >= 400,
          method);
    }
  }

  private Answer submit(String body) {
    return nobody().send("POST", WITNESS, "text/plain", body);
  }

  @Test
  void witnessCosignsALogThatGrowsAndNoOther() {
    var stranger = NoteSigner.random("pw.vreemd.example/l", SignatureType.LOG);
    var impostor = NoteSigner.random(ForeignLog.SIGNER.verifier().name(), SignatureType.LOG);
    Hash wrong = Hash.ofNothing();

    var first = submit(ForeignLog.submission(0, 7));
    assertEquals(200, first.status());
    var second = submit(ForeignLog.submission(7, 21));
    assertEquals(200, second.status());
    var stale = submit(ForeignLog.submission(7, 30));
    assertEquals(409, stale.status());
    assertEquals("21\n", stale.text());
    assertEquals("text/x.tlog.size", stale.header("Content-Type"));
    assertEquals(422, submit(ForeignLog.submission(21, 30, wrong, ForeignLog.SIGNER)).status());
    assertEquals(
        403, submit(ForeignLog.submission(21, 30, ForeignLog.root(30), impostor)).status());
    assertEquals(404, submit(ForeignLog.submission(0, 7, ForeignLog.root(7), stranger)).status());
    assertEquals(400, submit("old 1\n").status());
    assertEquals(400, submit(ForeignLog.submission(0, 7).replace("old 0", "old 8")).status());
    assertEquals(413, submit("x".repeat(70_000)).status());

    String cosigned = ForeignLog.submission(7, 21).replaceFirst("(?s).*?\n\n", "") + second.text();
    assertTrue(SignedNote.parse(cosigned).isSignedBy(keys("/logboek/getuige/sleutel")));
  }

  @Test
  void witnessTellsNothingElse() {
    var answer = nobody().send("POST", "/logboek/getuige/sign-subtree", Map.of(), "subtree 0 1\n");

    assertEquals(404, answer.status());
    assertEquals(404, nobody().get("/logboek/getuige/").status());
    assertEquals(404, nobody().get("/logboek/getuige/" + "0".repeat(64) + "/checkpoint").status());
    assertFalse(nobody().get("/logboek/getuige/sleutel").text().contains("PRIVATE"));
  }
}
