// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.io.InputStream;
import java.util.UUID;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;

/** Where a file can be delivered to that is read like a member file and is of no request. */
public interface FileDestination {
  /** What is needed to read a file, found before it is. */
  interface Expected {
    /** By what it is read. */
    PreparedRequest request();

    /** What it is for. */
    String title();

    /** Whose file it is, and whose addresses it holds. */
    String whose();
  }

  /**
   * Checks whether a file can be delivered now.
   *
   * @param referenceDate ISO; empty where it is not said
   * @throws InvalidInput when that is no day of before
   * @throws Refused with 404 when there is no such place, 409 when it takes no file now
   */
  Expected expect(UUID id, int position, String referenceDate);

  /**
   * Reads the file.
   *
   * @throws InvalidInput when it will not do, with the match report if there is one; nothing is
   *     kept then, and it can be delivered again
   */
  MatchReport deliver(Expected expected, FileChoiceText text, InputStream file);
}
