// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault.hook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A place in the program that files in the control folder steer: an order is a file with the name
 * of the place and the deed, in it the id of the request that it concerns, or nothing for all. A
 * mark is a file that tells who reached the place.
 */
record ControlledPlace(String name) {
  private static final int MILLIS = 20;

  private static Path folder() {
    return Path.of(System.getProperty("fault.control"));
  }

  private Path order(String deed) {
    return folder().resolve(name + "." + deed);
  }

  void mark(String who) {
    try {
      Files.writeString(folder().resolve(name + "@" + who), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isOrdered(String deed, String request) {
    try {
      String whom = Files.readString(order(deed)).strip();
      return whom.isEmpty() || whom.equals(request);
    } catch (IOException e) {
      return false; // no such order
    }
  }

  void done(String deed) {
    try {
      Files.deleteIfExists(order(deed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void waitWhileOrdered(String deed, String request) {
    while (isOrdered(deed, request)) {
      try {
        TimeUnit.MILLISECONDS.sleep(MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
