// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KeyTextTest {
  @Test
  void freshKeyHas256BitsBehindItsPrefix() {
    var key = KeyText.fresh(KeyText.TOKEN_PREFIX);

    assertTrue(key.value().matches("pwz_[\\w-]{43}"), key.value());
    assertNotEquals(key, KeyText.fresh(KeyText.TOKEN_PREFIX));
  }

  @Test
  void proofForFormsFollowsFromTheKeyAndIsNotItsDigest() {
    var key = new KeyText("sleutel");

    assertEquals("47313bd36411a6b68ea0d8d59cb5c3c3e2cba7171f2c1073920b1ff581abcddb", key.csrf());
    assertEquals("a85d7eef5626d9570f4c725aaf30c771d2c2587153d9dc16f298f061213a339a", key.digest());
  }

  @Test
  void keyIsNotPrinted() {
    assertEquals("KeyText", new KeyText("geheim").toString());
  }
}
