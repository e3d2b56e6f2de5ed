// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.Hash;
import nl.publiekswijzer.transparency.Leaves;
import nl.publiekswijzer.transparency.OfflineVerifiers;
import nl.publiekswijzer.transparency.SignedNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How the log gets cosignatures; each test goes on with the log of those before it. */
class WitnessAskingTest {
  private static final TestWitness WITNESS = new TestWitness();

  @RegisterExtension
  static final Composed COMPOSED =
      new Composed(
          "publiekswijzer.outbound.allow=127.0.0.1:" + WITNESS.port(),
          "publiekswijzer.log.quorum=1",
          "publiekswijzer.log.witnesses="
              + WITNESS.signer.verifier().text()
              + " http://127.0.0.1:"
              + WITNESS.port()
              + "/w/");

  private WitnessAsking asking;

  @BeforeEach
  void signTwoMore(Composition product) {
    for (int number = 1; number <= 2; number++) {
      append(product, number);
    }
    product.get(LogSigning.class).sign();
    asking = product.get(WitnessAsking.class);
    WITNESS.answerAlways(0);
  }

  private static long append(Composition product, int number) {
    return product
        .get(OwnTransaction.class)
        .call(() -> product.get(PublicationLog.class).append(Leaves.leaf(number)));
  }

  private static SignedNote checkpoint(Composition product) {
    return SignedNote.parse(product.get(LogReading.class).findCheckpoint().orElseThrow());
  }

  private static boolean isCosigned(SignedNote note) {
    return note.isSignedBy(List.of(WITNESS.signer.verifier()));
  }

  /** Whatever the witness saw of it before. */
  @Test
  void checkpointIsPublishedWithItsCosignature(Composition product) {
    asking.ask();

    var note = checkpoint(product);
    assertTrue(isCosigned(note));
    assertEquals(2, note.signatures().size(), "and no line of an unknown witness");
    assertEquals(Checkpoint.parse(note.text()), WITNESS.seen());
  }

  @Test
  void whatIsCosignedIsNotAskedAgain(Composition product) {
    asking.ask();
    WITNESS.saw(WITNESS.seen());

    asking.ask();
    assertEquals(0, WITNESS.asked());
    append(product, 3);
    product.get(LogSigning.class).sign();
    asking.ask();
    assertEquals(1, WITNESS.asked());
  }

  /** The witness signed, but its answer was lost. */
  @Test
  void sizeThatTheWitnessTellsIsBelieved(Composition product) {
    asking.ask();
    var first = WITNESS.seen();
    append(product, 4);
    product.get(LogSigning.class).sign();
    var second = Checkpoint.parse(checkpoint(product).text());
    WITNESS.saw(second);

    asking.ask();

    assertEquals(2, WITNESS.asked());
    assertTrue(isCosigned(checkpoint(product)));
    assertTrue(first.size() < second.size());
  }

  @Test
  void proofWaitsForTheWitnessesThatItNeeds(Composition product) {
    var evidence = product.get(LogProving.class).prove(append(product, 5));

    assertTrue(isCosigned(SignedNote.parse(evidence.proof().checkpoint())));
    assertTrue(evidence.policy().endsWith("group poi 1 w1\nquorum poi\n"));
  }

  @Test
  void evidenceIsVerifiedWithoutTheServer(Composition product, @TempDir Path folder)
      throws IOException {
    var evidence = product.get(LogProving.class).prove(append(product, 5));
    String leaf = Files.write(folder.resolve("bewijs.blad"), evidence.leaf()).toString();
    String proof =
        Files.writeString(folder.resolve("bewijs.tlog-proof"), evidence.proof().text()).toString();
    String policy =
        Files.writeString(folder.resolve("bewijs.policy"), evidence.policy()).toString();

    OfflineVerifiers.accept("bewijs", leaf, proof, policy);
    Files.write(folder.resolve("bewijs.blad"), Leaves.leaf(6).bytes());
    OfflineVerifiers.refuse("bewijs", leaf, proof, policy);
  }

  @Test
  void witnessThatDoesNotAnswerCostsTheCosignatureOnly(Composition product) {
    WITNESS.answerAlways(503);

    var evidence = product.get(LogProving.class).prove(append(product, 6));

    assertEquals(
        1, SignedNote.parse(evidence.proof().checkpoint()).signatures().size(), "of the log");
  }

  @Test
  void witnessThatSawMoreThanThereIsRaisesTheAlarm() {
    WITNESS.saw(new Checkpoint("x", 1_000, Hash.ofNothing()));

    assertEquals(List.of("witness w.example/getuige saw 1000 entries"), alarms());
    WITNESS.saw(null);
  }

  @Test
  void witnessThatSawAnotherLogRaisesTheAlarm(Composition product) {
    asking.ask();
    WITNESS.saw(new Checkpoint("x", WITNESS.seen().size(), Hash.ofNothing()));
    append(product, 7);
    product.get(LogSigning.class).sign();

    assertEquals(List.of("witness w.example/getuige saw another log"), alarms());
    WITNESS.saw(null);
  }

  private List<String> alarms() {
    var alarms = new ArrayList<String>();
    var handler =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            if (line.getLevel() == Level.SEVERE) {
              alarms.add(line.getMessage().replace("ALARM of the log of publications: ", ""));
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    var logger = Logger.getLogger(LogAlarm.class.getName());
    logger.addHandler(handler);
    try {
      asking.ask();
    } finally {
      logger.removeHandler(handler);
    }
    return alarms;
  }
}
