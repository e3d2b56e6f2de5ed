// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreferenceTest {
  private static Optional<String> applied(String... fields) {
    return Preference.of(List.of(fields)).applied();
  }

  @Test
  void whatIsAskedIsTold() {
    assertEquals(Optional.of("respond-async, wait=10"), applied("respond-async, wait=10"));
    assertEquals(Optional.of("respond-async, wait=10"), applied("wait=10", "Respond-Async"));
    assertEquals(Optional.of("wait=0"), applied("wait = \"0\""));
    assertEquals(Optional.of("respond-async"), applied("respond-async; x=1, handling=strict"));
  }

  @Test
  void nobodyWaitsLongerThanHalfAMinute() {
    assertEquals(Optional.of("wait=30"), applied("wait=600"));
    assertEquals(
        Optional.of(Duration.ofSeconds(30)), Preference.of(List.of("wait=999999999")).patience());
  }

  @Test
  void whatCannotBeReadIsPassedOver() {
    assertEquals(Optional.empty(), applied());
    assertEquals(
        Optional.empty(), applied("", "wait", "wait=", "wait=-1", "wait=lang", "return=x"));
  }
}
