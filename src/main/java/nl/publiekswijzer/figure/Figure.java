// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;

/** A scene with its title and with the Dutch text that says the same to who cannot see it. */
public record Figure(String title, String alternative, Scene scene) implements Serializable {
  public Figure {
    if (title.isBlank() || alternative.isBlank()) {
      throw new IllegalArgumentException("a figure needs a title and an alternative text");
    }
  }
}
