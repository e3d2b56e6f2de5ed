// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.credential;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeSecretTest {
  /** The secret of the examples in both RFCs. */
  private static final OneTimeSecret SECRET =
      OneTimeSecret.of("12345678901234567890".getBytes(US_ASCII));

  private static final long NEVER = OneTimeSecret.NEVER_USED;

  /** RFC 6238, appendix B, the last six of eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59,287082",
    "1111111109,081804",
    "1111111111,050471",
    "1234567890,005924",
    "2000000000,279037",
    "20000000000,353130"
  })
  void codeIsThatOfTheStandard(long second, String code) {
    assertEquals(
        OptionalLong.of(second / 30), SECRET.match(code, Instant.ofEpochSecond(second), NEVER));
  }

  /** RFC 4226, appendix D. */
  @ParameterizedTest
  @CsvSource({
    "0,755224",
    "1,287082",
    "2,359152",
    "3,969429",
    "4,338314",
    "5,254676",
    "6,287922",
    "7,162583",
    "8,399871",
    "9,520489"
  })
  void codeOfAStepIsThatOfTheStandard(long step, String code) {
    assertEquals(code, SECRET.codeOf(step));
  }

  @ParameterizedTest
  @CsvSource({"1,true", "2,true", "3,true", "0,false", "4,false"})
  void codeIsGoodOneStepEarlyOrLate(long step, boolean good) {
    var now = Instant.ofEpochSecond(2 * 30 + 15);

    assertEquals(
        good ? OptionalLong.of(step) : OptionalLong.empty(),
        SECRET.match(SECRET.codeOf(step), now, NEVER));
  }

  @Test
  void usedStepAndEarlierOnesAreNotGoodAgain() {
    var now = Instant.ofEpochSecond(2 * 30);
    long used = SECRET.match(SECRET.codeOf(2), now, NEVER).orElseThrow();

    assertEquals(OptionalLong.empty(), SECRET.match(SECRET.codeOf(2), now, used));
    assertEquals(OptionalLong.empty(), SECRET.match(SECRET.codeOf(1), now, used));
    assertEquals(OptionalLong.of(3), SECRET.match(SECRET.codeOf(3), now, used));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "28708", "2870820", "287 082", "abcdef", "٢٨٧٠٨٢"})
  void whatIsNoCodeMatchesNothing(String code) {
    assertEquals(OptionalLong.empty(), SECRET.match(code, Instant.ofEpochSecond(59), NEVER));
  }

  @Test
  void appsReadTheAddress() {
    assertEquals(
        URI.create(
            "otpauth://totp/Publiekswijzer%20proef:anna%40bieb.example"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Publiekswijzer%20proef"
                + "&algorithm=SHA1&digits=6&period=30"),
        SECRET.uri("Publiekswijzer proef", "anna@bieb.example"));
  }

  /** RFC 4648, section 10, without padding. */
  @ParameterizedTest
  @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB"})
  void base32IsThatOfTheStandard(String text, String base32) {
    assertEquals(base32, Base32.of(text.getBytes(US_ASCII)));
  }

  @Test
  void secretsDifferAndAreNotPrinted() {
    var one = OneTimeSecret.generate(new SecureRandom());

    assertEquals(32, one.base32().length());
    assertNotEquals(one.base32(), OneTimeSecret.generate(new SecureRandom()).base32());
    assertEquals("OneTimeSecret[hidden]", one.toString());
    assertThrows(IllegalArgumentException.class, () -> OneTimeSecret.of(new byte[10]));
  }
}
