// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedNoteTest {
  /** The example of c2sp.org/signed-note. */
  private static final String KEY =
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

  private static final String NOTE =
      "This is an example message.\n\n\u2014 example.com/foo"
          + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

  /** The example of c2sp.org/tlog-cosignature. */
  private static final String COSIGNED =
      "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
          + "\u2014 example.com/behind-the-sofa"
          + " Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
          + "\u2014 witness.example.com/w1"
          + " jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n";

  private static final Instant NOW = Instant.ofEpochSecond(1_679_315_147);

  private final NoteSigner log = NoteSigner.random("pw.example/logboek", SignatureType.LOG);
  private final NoteSigner witness = NoteSigner.random("w.example/getuige", SignatureType.WITNESS);

  @Test
  void exampleOfTheSpecificationVerifies() {
    var key = VerifierKey.parse(KEY);
    var note = SignedNote.parse(NOTE);

    assertTrue(note.isSignedBy(List.of(key)));
    assertEquals(KEY, key.text());
    assertEquals(NOTE, note.note());
    assertFalse(SignedNote.parse(NOTE.replace("This", "That")).isSignedBy(List.of(key)));
  }

  /** The example of golang.org/x/mod/sumdb/note, which signed-note was written after. */
  @Test
  void noteOfAnotherImplementationVerifies() {
    var key =
        VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    var note =
        SignedNote.parse(
            "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n\n"
                + "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2p"
                + "ZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n");

    assertTrue(note.isSignedBy(List.of(key)));
  }

  @Test
  void cosignedCheckpointOfTheSpecificationIsReadAndWrittenTheSame() {
    var note = SignedNote.parse(COSIGNED);
    var checkpoint = Checkpoint.parse(note.text());

    assertEquals(COSIGNED, note.note());
    assertEquals("example.com/behind-the-sofa", checkpoint.origin());
    assertEquals(20_852_163, checkpoint.size());
    assertEquals(note.text(), checkpoint.text());
    assertEquals(0x8d66cf3f, note.signatures().get(1).keyId());
    assertEquals(
        NOW.getEpochSecond(),
        java.nio.ByteBuffer.wrap(note.signatures().get(1).bytes()).getLong(),
        "the time of the example of the signed message");
  }

  @Test
  void whatIsSignedVerifiesByTheOneKeyOnly() {
    var signed = new SignedNote("tekst\n\nmet een lege regel\n", List.of(log.sign("x\n", NOW)));
    var note = new SignedNote(signed.text(), List.of(log.sign(signed.text(), NOW)));
    var other = NoteSigner.random("pw.example/logboek", SignatureType.LOG).verifier();

    assertTrue(SignedNote.parse(note.note()).isSignedBy(List.of(other, log.verifier())));
    assertFalse(note.isSignedBy(List.of(other)));
    assertFalse(note.isSignedBy(List.of()));
    assertFalse(signed.isSignedBy(List.of(log.verifier())));
  }

  @Test
  void oneFalseSignatureOfAKnownKeySpoilsTheNote() {
    var note =
        new SignedNote("tekst\n", List.of(log.sign("tekst\n", NOW), log.sign("anders\n", NOW)));

    assertFalse(note.isSignedBy(List.of(log.verifier())));
  }

  @Test
  void cosignatureIsOfItsTime() {
    var signature = witness.sign("tekst\n", NOW);
    byte[] later = signature.bytes();
    later[7]++;

    assertTrue(witness.verifier().verifies("tekst\n", signature));
    assertFalse(
        witness
            .verifier()
            .verifies("tekst\n", new NoteSignature(signature.name(), signature.keyId(), later)));
  }

  @Test
  void keyIsReadAgainFromWhatIsKept() {
    var verifier = VerifierKey.parse(log.verifier().text());
    var again = NoteSigner.of(verifier, log.privateKey());

    assertTrue(verifier.verifies("tekst\n", again.sign("tekst\n", NOW)));
    assertFalse(again.toString().contains("MC4CAQ"));
  }

  @Test
  void whatIsNoNoteIsRefused() {
    for (String text :
        List.of(
            "",
            "tekst\n",
            "tekst\n\n",
            NOTE.replace("\n\n", "\n"),
            NOTE.replace("\u2014", "-"),
            NOTE.substring(0, NOTE.length() - 1),
            NOTE.replace("aQM=", "aQN="),
            NOTE.replace("This", "This\t"),
            NOTE.replace("com/foo ", "com/foo+ "),
            NOTE + "\u2014 x AAAA\n",
            NOTE + "\u2014 y.example AAAABBBB\n".repeat(64))) {
      assertThrows(IllegalArgumentException.class, () -> SignedNote.parse(text), text);
    }
  }

  @Test
  void sixtyFourSignaturesAreTaken() {
    assertEquals(
        64, SignedNote.parse(NOTE + "\u2014 y.example AAAABBBB\n".repeat(63)).signatures().size());
  }

  @Test
  void keyWithTheIdOfAnotherIsRefused() {
    for (String text :
        List.of(
            KEY.replace("530d903a", "530d903b"),
            KEY.replace("530d903a", "530D903A"),
            KEY.replace("+Aeky", "+Beky"),
            KEY.replace("example.com/foo", "example.com/f o"),
            "example.com/foo",
            "a+b+")) {
      assertThrows(IllegalArgumentException.class, () -> VerifierKey.parse(text), text);
    }
  }

  @Test
  void whatIsNoCheckpointIsRefused() {
    String root = Hash.ofNothing().base64();
    for (String text :
        List.of(
            "x\n0\n",
            "\n0\n" + root + "\n",
            "x\n01\n" + root + "\n",
            "x\n-1\n" + root + "\n",
            "x\n1\nAAAA\n",
            "x\n1\n" + root,
            "x\n1\n" + root + "\n\nnog\n")) {
      assertThrows(IllegalArgumentException.class, () -> Checkpoint.parse(text), text);
    }
    assertEquals(
        new Checkpoint("x", 0, Hash.ofNothing()), Checkpoint.parse("x\n0\n" + root + "\nnog\n"));
  }

  @Test
  void severalKeysSignOneCheckpoint() {
    var next = NoteSigner.random("pw.example/logboek", SignatureType.LOG);
    var note = new Checkpoint("x", 0, Hash.ofNothing()).signed(List.of(next, log), NOW);
    var keys = new ArrayList<>(List.of(log.verifier()));

    assertTrue(note.isSignedBy(keys));
    keys.add(next.verifier());
    assertTrue(note.isSignedBy(keys));
  }
}
