// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.store;

import nl.publiekswijzer.preservation.Digests;

/** A file as the database lists it. */
public record FileRow(String name, long size, Digests digests) {
  static FileRow of(Object[] row) {
    return new FileRow(
        (String) row[0],
        ((Number) row[1]).longValue(),
        new Digests((String) row[2], (String) row[3]));
  }
}
