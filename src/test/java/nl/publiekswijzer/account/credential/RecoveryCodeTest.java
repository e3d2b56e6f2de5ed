// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
  @Test
  void codeIsSixGroupsOfFourAndAnotherOneEveryTime() {
    var codes =
        Stream.generate(() -> RecoveryCode.generate(new SecureRandom()).text()).limit(100).toList();

    assertTrue(codes.stream().allMatch(c -> c.matches("([a-z2-7]{4}-){5}[a-z2-7]{4}")));
    assertEquals(100, codes.stream().distinct().count());
  }

  @Test
  void codeIsReadHoweverItIsTyped() {
    var code = RecoveryCode.generate(new SecureRandom());

    for (String typed :
        Stream.of(
                code.text(),
                code.letters(),
                " " + code.text().toUpperCase(Locale.ROOT) + " ",
                code.text().replace('-', ' '))
            .toList()) {
      assertEquals(Optional.of(code), RecoveryCode.typed(typed), typed);
    }
    for (String other : Stream.of("", "123456", code.letters() + "a", "paard-fiets").toList()) {
      assertEquals(Optional.empty(), RecoveryCode.typed(other), other);
    }
  }
}
