// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import static nl.publiekswijzer.transparency.OfflineVerifiers.accept;
import static nl.publiekswijzer.transparency.OfflineVerifiers.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to the log, somebody with a proof and the policy finds out without a server, by
 * two verifiers that know none of our classes. Who forges has the key of the log, as its
 * administrator has.
 */
class OfflineVerifierTest {
  private static final NoteSigner SIGNER =
      NoteSigner.random(PublishedLog.ORIGIN, SignatureType.LOG);
  private static final NoteSigner ONE = NoteSigner.random("een.example/g", SignatureType.WITNESS);
  private static final NoteSigner TWO = NoteSigner.random("twee.example/g", SignatureType.WITNESS);
  private static final NoteSigner THREE =
      NoteSigner.random("drie.example/g", SignatureType.WITNESS);

  @TempDir private Path folder;
  private PublishedLog log;
  private String policy;

  /** Checkpoint of an earlier day, which somebody kept. */
  private String earlier;

  @BeforeEach
  void publishSevenTimes() {
    log = PublishedLog.of(folder, SIGNER, 1, 2, 3, 4, 5);
    policy = log.write("bewijs.policy", LogPolicy.of(List.of(SIGNER.verifier())).text());
    earlier = log.write("eerder", log.note());
    log.append(Leaves.leaf(6).bytes());
    log.append(Leaves.leaf(7).bytes());
  }

  private PublishedLog forged(int... numbers) {
    return PublishedLog.of(folder.resolve("vals"), SIGNER, numbers);
  }

  private String leaf(byte[] bytes) {
    return log.write("blad", bytes);
  }

  private String proof(int index) {
    return log.write("bewijs.tlog-proof", log.proof(index));
  }

  @Test
  void everyLeafIsProved() {
    for (int index = 0; index < 7; index++) {
      accept("bewijs", leaf(Leaves.leaf(index + 1).bytes()), proof(index), policy);
    }
    accept("logboek", log.write(), policy, earlier, proof(3));
  }

  @Test
  void flippedByteOfALeafIsFound() {
    byte[] flipped = Leaves.leaf(3).bytes();
    flipped[100] ^= 1;
    var entries = new ArrayList<>(log.leaves());
    entries.set(2, flipped);

    assertEquals(
        "het blad staat niet in het logboek", refuse("bewijs", leaf(flipped), proof(2), policy));
    log.write();
    log.writeEntries(entries);
    refuse("logboek", folder.toString(), policy);
  }

  @Test
  void flippedByteOfAProofIsFoundWhereverItIs() {
    String leaf = leaf(Leaves.leaf(3).bytes());
    String proof = log.proof(2);
    int from = "c2sp.org/tlog-proof@v1\nindex ".length();
    for (int at = from; at < proof.length(); at += 23) {
      char other = proof.charAt(at) == 'A' ? 'B' : 'A';
      String flipped = proof.substring(0, at) + other + proof.substring(at + 1);
      refuse("bewijs", leaf, log.write("bewijs.tlog-proof", flipped), policy);
    }
  }

  @Test
  void changedDateIsFound() {
    String leaf = new String(Leaves.leaf(3).bytes(), StandardCharsets.UTF_8);
    byte[] later = leaf.replace("2026-03-02T", "2026-03-09T").getBytes(StandardCharsets.UTF_8);
    var forged = forged(1, 2);
    forged.append(later);
    for (int number = 4; number <= 7; number++) {
      forged.append(Leaves.leaf(number).bytes());
    }

    refuse("bewijs", leaf(later), proof(2), policy);
    refuse("logboek", forged.write(), policy, earlier);
  }

  @Test
  void removedLeafIsFound() {
    var entries = new ArrayList<>(log.leaves());
    entries.remove(3);
    log.write();
    log.writeEntries(entries);

    refuse("logboek", folder.toString(), policy);
    refuse("logboek", forged(1, 2, 3, 5, 6, 7).write(), policy, earlier);
  }

  @Test
  void swappedLeavesAreFound() {
    var entries = new ArrayList<>(log.leaves());
    Collections.swap(entries, 1, 4);
    log.write();
    log.writeEntries(entries);

    refuse("logboek", folder.toString(), policy);
    refuse("logboek", forged(1, 5, 3, 4, 2, 6, 7).write(), policy, earlier);
    refuse("bewijs", leaf(Leaves.leaf(2).bytes()), proof(4), policy);
  }

  @Test
  void truncatedLogIsFound() {
    assertTrue(refuse("logboek", forged(1, 2, 3, 4).write(), policy, earlier).contains("korter"));
  }

  @Test
  void forkedLogIsFound() {
    assertTrue(
        refuse("logboek", forged(1, 2, 3, 4, 9, 6, 7).write(), policy, earlier)
            .contains("een ander dan eerder"));
  }

  /** Five entries were published; the backup had three, and other things happened since. */
  @Test
  void restoredBackupIsFound() {
    String backup = forged(1, 2, 3).write();
    refuse("logboek", backup, policy, earlier);
    refuse("logboek", forged(1, 2, 3, 10, 11, 12).write(), policy, earlier);
    refuse("logboek", forged(1, 2, 3, 10, 11, 12).write(), policy, proof(4));
  }

  @Test
  void logOfAnotherKeyOrNameIsFound() {
    var other = NoteSigner.random(PublishedLog.ORIGIN, SignatureType.LOG);
    var stranger = PublishedLog.of(folder.resolve("vreemd"), other, 1, 2, 3);
    String leaf = leaf(Leaves.leaf(2).bytes());

    refuse("bewijs", leaf, stranger.write("bewijs.tlog-proof", stranger.proof(1)), policy);
    String named = log.proof(1).replace(PublishedLog.ORIGIN, "pw.anders.example/logboek");
    refuse("bewijs", leaf, log.write("bewijs.tlog-proof", named), policy);
  }

  @Test
  void proofThatIsTooShortOrTooLongIsFound() {
    String leaf = leaf(Leaves.leaf(3).bytes());
    String proof = log.proof(2);
    String line = proof.split("\n")[2] + "\n";

    refuse(
        "bewijs",
        leaf,
        log.write("kort", proof.replaceFirst(java.util.regex.Pattern.quote(line), "")),
        policy);
    refuse(
        "bewijs", leaf, log.write("lang", proof.replace("\n\npw", "\n" + line + "\npw")), policy);
  }

  private String witnessed(NoteSigner... witnesses) {
    var text = new StringBuilder(log.proof(2));
    String body = text.substring(text.indexOf("\n\n") + 2, text.lastIndexOf("\n\n") + 1);
    for (NoteSigner witness : witnesses) {
      text.append(witness.sign(body, Instant.parse("2026-03-03T10:00:00Z")).line());
    }
    return log.write("bewijs.tlog-proof", text.toString());
  }

  @Test
  void asManyWitnessesAsThePolicyAsksForAreNeeded() {
    String leaf = leaf(Leaves.leaf(3).bytes());
    var witnesses = List.of(ONE.verifier(), TWO.verifier(), THREE.verifier());
    String two = log.write("twee", new LogPolicy(List.of(SIGNER.verifier()), witnesses, 2).text());

    accept("bewijs", leaf, witnessed(ONE, THREE), two);
    accept("bewijs", leaf, witnessed(ONE, TWO, THREE), two);
    accept("bewijs", leaf, witnessed(ONE), policy);
    assertEquals("te weinig getuigen zagen dit", refuse("bewijs", leaf, witnessed(TWO), two));
    refuse("bewijs", leaf, witnessed(), two);
    refuse("bewijs", leaf, witnessed(ONE, ONE), two);
  }

  @Test
  void cosignatureOfAnotherCheckpointIsNoCosignature() {
    String leaf = leaf(Leaves.leaf(3).bytes());
    String one =
        log.write(
            "een", new LogPolicy(List.of(SIGNER.verifier()), List.of(ONE.verifier()), 1).text());
    String other = ONE.sign("iets anders\n", Instant.EPOCH).line();

    refuse("bewijs", leaf, log.write("bewijs.tlog-proof", log.proof(2) + other), one);
  }

  private static String hex(String algorithm, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A package with one file, whose manifests stand in the log. */
  private String bag() {
    log.write("pakket/data/cijfers.csv", "1\n");
    String sha256 = hex("SHA-256", "1\n") + "  data/cijfers.csv\n";
    String sha512 = hex("SHA-512", "1\n") + "  data/cijfers.csv\n";
    log.write("pakket/manifest-sha256.txt", sha256);
    log.write("pakket/manifest-sha512.txt", sha512);
    var published = Leaves.leaf(8);
    var leaf =
        new Leaf(
            published.kind(),
            published.publication(),
            published.number(),
            hex("SHA-256", sha256),
            hex("SHA-512", sha512),
            published.time(),
            published.previous());
    log.append(leaf.bytes());
    log.write("pakket/bewijs.blad", leaf.bytes());
    log.write("pakket/bewijs.tlog-proof", log.proof(7));
    log.write("pakket/bewijs.policy", LogPolicy.of(List.of(SIGNER.verifier())).text());
    return folder.resolve("pakket").toString();
  }

  @Test
  void packageIsVerifiedAsAWhole() throws IOException {
    String bag = bag();
    assertEquals(
        "IN ORDE: blad 7 van 8 in "
            + PublishedLog.ORIGIN
            + ", NL-0000000000/ledenanalyse-3/2026/v8",
        OfflineVerifiers.said("pakket", bag));

    log.write("pakket/data/cijfers.csv", "2\n");
    assertEquals(
        "NIET IN ORDE: data/cijfers.csv is veranderd", OfflineVerifiers.said("pakket", bag));
    log.write("pakket/data/cijfers.csv", "1\n");
    log.write("pakket/data/extra.csv", "1\n");
    assertTrue(OfflineVerifiers.said("pakket", bag).endsWith("staat niet in manifest-sha256.txt"));
    Files.delete(folder.resolve("pakket/data/extra.csv"));
    log.write("pakket/manifest-sha512.txt", "");
    assertEquals(
        "NIET IN ORDE: manifest-sha512.txt is niet die van het logboek",
        OfflineVerifiers.said("pakket", bag));
    Files.delete(folder.resolve("pakket/bewijs.tlog-proof"));
    assertTrue(OfflineVerifiers.said("pakket", bag).startsWith("NIET IN ORDE"));
  }

  @Test
  void callWithoutSenseTellsHowItIsCalled() {
    assertTrue(OfflineVerifiers.said().startsWith("Gebruik: "));
    assertTrue(OfflineVerifiers.said("bewijs", "x").startsWith("Gebruik: "));
  }
}
