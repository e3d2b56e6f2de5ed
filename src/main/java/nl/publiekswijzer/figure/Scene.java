// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;
import java.util.List;

/** What a figure shows, on a sheet of so many points wide and high. */
public record Scene(double width, double height, List<Mark> marks) implements Serializable {
  public Scene {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("a scene needs a size, not " + width + " x " + height);
    }
    marks = List.copyOf(marks);
  }
}
