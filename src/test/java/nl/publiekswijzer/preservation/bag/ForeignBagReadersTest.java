// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.bag;

import static nl.publiekswijzer.preservation.PreservationFixtures.aSeries;
import static nl.publiekswijzer.preservation.PreservationFixtures.delivery;
import static nl.publiekswijzer.preservation.PreservationFixtures.first;
import static nl.publiekswijzer.preservation.PreservationFixtures.second;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipInputStream;
import nl.publiekswijzer.preservation.sip.Delivery;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others say of our bags: the Library of Congress' reader, and {@code sha256sum}. */
class ForeignBagReadersTest {
  /** It tells of every step. */
  private static final Logger LOG = Logger.getLogger("gov.loc");

  @TempDir Path folder;
  private Path bag;

  @BeforeAll
  static void beQuiet() {
    LOG.setLevel(Level.WARNING);
  }

  @BeforeEach
  void unpackADelivery() throws IOException {
    var content =
        new Delivery.Content(aSeries().number(), "Ledenanalyses", List.of(first(), second()));
    var parcel = delivery().parcel(content);
    var zip = folder.resolve(parcel.name());
    try (var out = Files.newOutputStream(zip)) {
      parcel.zip().write(out);
    }
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var path = folder.resolve(entry.getName());
        Files.createDirectories(path.getParent());
        Files.copy(in, path);
      }
    }
    bag = folder.resolve(parcel.name().replace(".zip", ""));
  }

  @Test
  void readerOfTheLibraryOfCongressFindsItValid() throws Exception {
    var read = new BagReader().read(bag);

    try (var verifier = new BagVerifier()) {
      verifier.isComplete(read, false);
      verifier.isValid(read, false);
      BagVerifier.quicklyVerify(read);
    }
    assertEquals(2, read.getPayLoadManifests().size());
    assertEquals(2, read.getTagManifests().size());
    assertEquals("1.0", read.getVersion().toString());
    assertEquals(List.of(aSeries().number()), read.getMetadata().get("External-Identifier"));
  }

  @Test
  void readerOfTheLibraryOfCongressFindsAChangedByte() throws Exception {
    Files.writeString(bag.resolve("data/pakbon.xml"), "<anders/>");
    var read = new BagReader().read(bag);

    try (var verifier = new BagVerifier()) {
      assertThrows(CorruptChecksumException.class, () -> verifier.isValid(read, false));
    }
  }

  @Test
  void coreutilsFindEveryManifestRight() throws Exception {
    for (String algorithm : List.of("sha256", "sha512")) {
      for (String manifest : List.of("manifest-", "tagmanifest-")) {
        assertEquals("0 ", checked(algorithm + "sum", manifest + algorithm + ".txt"), manifest);
      }
    }
  }

  private String checked(String program, String manifest) throws Exception {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin", program)), program + " is absent");
    var process =
        new ProcessBuilder(program, "-c", "--quiet", "--strict", manifest)
            .directory(bag.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(1, TimeUnit.MINUTES);
    return process.exitValue() + " " + said;
  }
}
