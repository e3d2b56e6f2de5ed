// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import static nl.publiekswijzer.request.UploadsUnderway.Entry.ALL_TAKEN;
import static nl.publiekswijzer.request.UploadsUnderway.Entry.BEGUN;
import static nl.publiekswijzer.request.UploadsUnderway.Entry.TOO_MANY_OF_ACCOUNT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class UploadsUnderwayTest {
  private final UploadsUnderway uploads = new UploadsUnderway(3, 2);
  private final UUID one = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();
  private final UUID third = UUID.randomUUID();

  @Test
  void accountHasNoMoreThanItsShare() {
    assertEquals(BEGUN, uploads.begin(one));
    assertEquals(BEGUN, uploads.begin(one));
    assertEquals(TOO_MANY_OF_ACCOUNT, uploads.begin(one));
    assertEquals(BEGUN, uploads.begin(other));
    assertEquals(ALL_TAKEN, uploads.begin(third));
  }

  @Test
  void whatEndsMakesPlace() {
    uploads.begin(one);
    uploads.begin(one);
    uploads.begin(other);

    uploads.end(one);

    assertEquals(BEGUN, uploads.begin(third));
    assertEquals(ALL_TAKEN, uploads.begin(one));
    uploads.end(other);
    assertEquals(BEGUN, uploads.begin(one));
  }
}
