// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a fault is tried on.
 *
 * @param nodes how many servers
 * @param standby whether a synchronous standby follows the database
 * @param smallDisk whether the database stands on a disk of 512 MB of its own
 * @param lease how long a claimed request belongs to its node without a sign of life
 * @param settings of each server beside the usual ones, as options of the Java machine
 */
record Shape(int nodes, boolean standby, boolean smallDisk, Duration lease, List<String> settings) {
  static final int WORKERS = 2;

  Shape {
    settings = List.copyOf(settings);
  }

  static Shape ofNodes(int nodes, Duration lease) {
    return new Shape(nodes, false, false, lease, List.of());
  }

  Shape withStandby() {
    return new Shape(nodes, true, smallDisk, lease, settings);
  }

  Shape onSmallDisk() {
    return new Shape(nodes, standby, true, lease, settings);
  }

  Shape with(String... more) {
    return new Shape(
        nodes,
        standby,
        smallDisk,
        lease,
        Stream.concat(settings.stream(), Stream.of(more)).toList());
  }
}
