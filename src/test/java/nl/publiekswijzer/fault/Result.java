// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What came of one fault with one seed. */
record Result(
    String fault,
    int seed,
    int requests,
    int publications,
    List<Violation> violations,
    Optional<Duration> takeOver,
    Optional<Duration> recovery,
    Duration whole) {

  static String heading() {
    return "%-14s %5s %9s %13s %11s %12s %12s %9s"
        .formatted(
            "fault",
            "seed",
            "requests",
            "publications",
            "violations",
            "take-over s",
            "recovery s",
            "whole s");
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-14s %5d %9d %13d %11d %12s %12s %9.1f",
        fault,
        seed,
        requests,
        publications,
        violations.size(),
        seconds(takeOver),
        seconds(recovery),
        whole.toMillis() / 1_000.0);
  }

  private static String seconds(Optional<Duration> time) {
    return time.map(t -> String.format(Locale.ROOT, "%.1f", t.toMillis() / 1_000.0)).orElse("–");
  }
}
