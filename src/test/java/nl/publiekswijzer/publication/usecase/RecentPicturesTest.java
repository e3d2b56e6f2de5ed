// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RecentPicturesTest {
  private static final byte[] PICTURE = {1};

  @Test
  void pictureAskedForLongestAgoIsForgottenFirst() {
    var recent = new RecentPictures(2);
    recent.keep("a", PICTURE);
    recent.keep("b", PICTURE);
    recent.find("a");

    recent.keep("c", PICTURE);

    assertTrue(recent.find("b").isEmpty());
    assertArrayEquals(PICTURE, recent.find("a").orElseThrow());
    assertArrayEquals(PICTURE, recent.find("c").orElseThrow());
  }
}
