package nl.publiekswijzer.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Arquillian reads from the server's start where it listens, so its server opens its port before
 * the application is there, which no other does.
 */
public final class OpenFromTheStart implements LauncherSessionListener {
  private static final String CLOSES = "http-listener.enabled=false";

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String target = System.getProperty("it.target");
    if (target == null) {
      return;
    }
    Path commands = Path.of(System.getProperty("it.basedir"), "payara", "preboot.txt");
    try (var lines = Files.lines(commands)) {
      Files.write(
          Path.of(target, "preboot-open.txt"),
          lines.filter(line -> !line.endsWith(CLOSES)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
