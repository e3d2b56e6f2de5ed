// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;

/**
 * Two verifiers that know none of our classes: the command that archives get, and a script on
 * openssl and sha256sum. Both must say the same.
 */
public final class OfflineVerifiers {
  private static final Path COMMAND = Path.of("payara", "Verifieer.java");
  private static final Path SCRIPT =
      Path.of("src/test/resources/nl/publiekswijzer/transparency/verifieer.sh");

  private static final Method RUN = compiled();

  private OfflineVerifiers() {}

  private static Method compiled() {
    try {
      Path classes = Files.createTempDirectory(Path.of("target"), "verifieer");
      int failed =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, "--release", "17", "-d", classes + "", COMMAND + "");
      assertEquals(0, failed);
      var loader = URLClassLoader.newInstance(new java.net.URL[] {classes.toUri().toURL()}, null);
      var run =
          loader.loadClass("Verifieer").getDeclaredMethod("run", String[].class, PrintStream.class);
      run.setAccessible(true);
      return run;
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Both find everything right. */
  public static void accept(String... arguments) {
    assertEquals("IN ORDE", said(arguments).substring(0, 7));
    assertEquals("RIGHT", saidByScript(arguments));
  }

  /**
   * Both find something wrong.
   *
   * @return what the command says of it
   */
  public static String refuse(String... arguments) {
    String told = said(arguments);
    String other = saidByScript(arguments);
    assertTrue(told.startsWith("NIET IN ORDE: "), told);
    assertNotEquals("RIGHT", other, told);
    return told.substring("NIET IN ORDE: ".length());
  }

  /** The words of the command alone. */
  public static String said(String... arguments) {
    var out = new ByteArrayOutputStream();
    try {
      var code = (int) RUN.invoke(null, arguments, new PrintStream(out, true, "UTF-8"));
      String said = out.toString(StandardCharsets.UTF_8).strip();
      assertEquals(said.startsWith("IN ORDE") ? 0 : said.startsWith("NIET") ? 1 : 2, code);
      return said;
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String saidByScript(String... arguments) {
    var command = new ArrayList<>(List.of("bash", SCRIPT.toString()));
    command.addAll(List.of(arguments));
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
      assertEquals(said.strip().endsWith("RIGHT") ? 0 : 1, process.exitValue(), said);
      return said.strip();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
