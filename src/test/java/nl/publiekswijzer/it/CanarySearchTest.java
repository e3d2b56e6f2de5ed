// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanarySearchTest {
  private static final String CANARY = "Kanarie12";

  private final CanarySearch search = new CanarySearch(List.of(CANARY));

  @Test
  void canaryIsFoundInEveryForm(@TempDir Path folder) throws Exception {
    byte[] utf16 = CANARY.getBytes(StandardCharsets.UTF_16BE);
    byte[] row = ("xx;" + CANARY + ";yyy").getBytes(StandardCharsets.US_ASCII);
    Files.writeString(folder.resolve("a-upper"), "x" + CANARY.toUpperCase(Locale.ROOT));
    Files.write(folder.resolve("b-utf16"), utf16);
    Files.writeString(folder.resolve("c-hex"), HexFormat.of().withUpperCase().formatHex(row));
    Files.writeString(folder.resolve("d-base64"), Base64.getEncoder().encodeToString(row));
    Files.writeString(folder.resolve("e-nothing"), "Kanarie 12");

    assertEquals(
        List.of("a-upper", "b-utf16", "c-hex", "d-base64"),
        search.files(folder).places().stream().map(p -> p.replaceFirst(".*/", "")).toList());
  }

  @Test
  void canaryAcrossTheBorderOfTwoReadingsIsFound(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("long"), "x".repeat((1 << 22) - 4) + CANARY);

    assertEquals(1, search.files(folder).places().size());
  }
}
