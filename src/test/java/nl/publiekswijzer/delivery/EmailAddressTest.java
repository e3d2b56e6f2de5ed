// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @Test
  void spacesAroundATypedAddressDoNotCount() {
    assertEquals(
        Optional.of(new EmailAddress("anna@bieb.example")),
        EmailAddress.typed(" anna@bieb.example\n"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "beheerder", "anna@localhost", "Anna <anna@bieb.example>", "a@b.nl,c@d.nl"})
  void whatReachesNobodyOrSeveralIsNoAddress(String typed) {
    assertEquals(Optional.empty(), EmailAddress.typed(typed));
  }
}
