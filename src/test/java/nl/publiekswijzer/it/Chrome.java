// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The Chromium of this machine, started once for all tests; it reaches this machine alone. */
final class Chrome {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-default-apps",
          "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost");

  /** How long a page may take before somebody gives up. */
  static final int PATIENCE_MILLIS = 60_000;

  private static Playwright playwright;
  private static Browser browser;

  private Chrome() {}

  /** Started at the first call; without one tests are passed over, and fail where CI is set. */
  static synchronized Browser browser() {
    if (browser == null) {
      Path program = program().orElseThrow(Chrome::missing);
      var options =
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
      playwright = Playwright.create(options);
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setHeadless(true)
                      .setExecutablePath(program)
                      .setArgs(ARGUMENTS));
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
      Runtime.getRuntime().addShutdownHook(new Thread(Chrome::stop, "browser-stop"));
    }
    return browser;
  }

  /** A program that has used it ends only after this. */
  static synchronized void stop() {
    if (playwright != null) {
      playwright.close();
      playwright = null;
      browser = null;
    }
  }

  private static Optional<Path> program() {
    return Stream.concat(Stream.ofNullable(System.getProperty("chromium")), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static RuntimeException missing() {
    String message =
        "NO BROWSER: the tests of the pages in a browser did not run. Install chromium, or name it"
            + " with -Dchromium=/path/to/chromium.";
    System.err.println("\n*** " + message + "\n");
    if (System.getenv("CI") != null) {
      throw new AssertionError(message);
    }
    return new TestAbortedException(message);
  }
}
