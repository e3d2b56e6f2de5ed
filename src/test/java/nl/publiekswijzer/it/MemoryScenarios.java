// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.Slow;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** What of a member file is left in the memory of the server once its request was taken. */
class MemoryScenarios extends Scenario {
  private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");
  private static final int UPLOADS = 8;

  /** A word in two columns that are not read, the name and the address, in every row. */
  private static byte[] marked(byte[] members, String word) {
    String[] lines = new String(members, StandardCharsets.UTF_8).split("\n");
    var marked = new StringBuilder(lines[0] + ";naam;email\n");
    for (int i = 1; i < lines.length; i++) {
      marked.append("%s;%s%d;%s%d@voorbeeld.example\n".formatted(lines[i], word, i, word, i));
    }
    return marked.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The same cells on a sheet. */
  private static byte[] workbook(byte[] members) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var sheet = workbook.newWorksheet("Leden");
      String[] lines = new String(members, StandardCharsets.UTF_8).split("\n");
      for (int row = 0; row < lines.length; row++) {
        String[] cells = lines[row].split(";", -1);
        for (int column = 0; column < cells.length; column++) {
          sheet.value(row, column, cells[column]);
        }
      }
    }
    return bytes.toByteArray();
  }

  @Slow
  @Test
  @Asvs("16.2.5")
  void noRowOfAMemberFileIsLeftInMemory() throws Exception {
    assumeTrue(Files.isExecutable(JCMD), "this Java has no jcmd, so no memory was looked into");
    server().demonstrationEdition(RequestScenarios.EDITION);
    byte[] members = server().sampleMembers(RequestScenarios.EDITION, "VB01");
    var words = new ArrayList<String>();
    for (int i = 0; i < UPLOADS; i++) {
      words.add(String.join("", "kanarie", "geheugen", String.valueOf(7_731 + i), "x"));
      byte[] file = marked(Samples.another(members), words.get(i));
      var taken =
          server()
              .submit(
                  Orders.order("Geheugen " + i, "GECOMBINEERD", RequestScenarios.EDITION, "VB01"),
                  i % 2 == 0 ? file : workbook(file));
      assertEquals(202, taken.status(), taken::text);
    }

    long found = countInMemory(words);

    System.out.printf("Memory: %d uploads, %d rows left of them%n", UPLOADS, found);
    assertEquals(0, found);
  }

  /** How often one of the words stands in the live objects of the server. */
  private long countInMemory(List<String> words) throws IOException, InterruptedException {
    Path dump = Project.target().resolve("it-server").resolve("memory.hprof");
    Files.deleteIfExists(dump);
    try {
      var process =
          new ProcessBuilder(
                  JCMD.toString(),
                  String.valueOf(RunningServer.now().process().pid()),
                  "GC.heap_dump",
                  dump.toString())
              .redirectErrorStream(true)
              .start();
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), told);
      String word = words.get(0).replaceAll("\\d.*", "");
      return count(dump, word.getBytes(StandardCharsets.ISO_8859_1))
          + count(dump, word.getBytes(StandardCharsets.UTF_16BE));
    } finally {
      Files.deleteIfExists(dump); // it holds what the server holds
    }
  }

  /** Files and most texts of Java have one byte a character, its arrays of characters have two. */
  private static long count(Path file, byte[] wanted) throws IOException {
    byte[] block = new byte[1 << 20];
    long found = 0;
    int matched = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(block); read > 0; read = in.read(block)) {
        for (int i = 0; i < read; i++) {
          matched = block[i] == wanted[matched] ? matched + 1 : block[i] == wanted[0] ? 1 : 0;
          if (matched == wanted.length) {
            found++;
            matched = 0;
          }
        }
      }
    }
    return found;
  }
}
