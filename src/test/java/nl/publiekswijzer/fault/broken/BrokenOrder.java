// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault.broken;

import java.nio.file.Files;
import java.nio.file.Path;

/** Which of the broken parts are to be broken now; otherwise they do what they should. */
enum BrokenOrder {
  CARELESS_TOKEN,
  PUBLISH_TWICE,
  LOSE_NEWS;

  boolean isGiven() {
    return Files.exists(Path.of(System.getProperty("fault.control"), name()));
  }
}
