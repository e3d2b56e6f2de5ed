// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.time.Duration;
import java.util.List;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.request.QueueDeed;
import nl.publiekswijzer.request.QueueEntry;
import nl.publiekswijzer.request.RequestNumber;

/**
 * A request as the page of the queue shows it.
 *
 * @param look of the badge with the state
 * @param phase with the percentage while it runs; empty otherwise
 */
public record QueueLine(
    String id,
    String number,
    String library,
    String kind,
    String edition,
    String state,
    String look,
    String phase,
    String attempt,
    String age,
    String owner,
    String reason,
    List<Deed> deeds) {
  /** Something that can be done. */
  public record Deed(String word, String label) {}

  static QueueLine of(QueueEntry entry, Speech words) {
    return new QueueLine(
        entry.id().toString(),
        RequestNumber.of(entry.id()),
        entry.library(),
        words.of("request.kind", entry.kind()),
        entry.edition(),
        words.of("request.state", entry.state()),
        look(entry),
        phase(entry, words),
        words.say("queue.attempt.of", entry.attempt(), entry.mostAttempts()),
        age(entry.age(), words),
        entry.owner() == null ? "" : entry.owner(),
        entry.reason() == null ? "" : entry.reason(),
        entry.deeds().stream().map(deed -> deed(deed, words)).toList());
  }

  private static Deed deed(QueueDeed deed, Speech words) {
    return new Deed(deed.word(), words.of("queue.deed", deed));
  }

  private static String look(QueueEntry entry) {
    return switch (entry.state()) {
      case DEAD -> "error";
      case HELD, PARKED -> "warning";
      default -> "neutral";
    };
  }

  private static String phase(QueueEntry entry, Speech words) {
    return entry.owner() == null || entry.phase() == null
        ? ""
        : words.say("queue.phase", words.of("request.phase", entry.phase()), entry.percent());
  }

  /** In the largest unit that fits. */
  static String age(Duration age, Speech words) {
    if (age.toMinutes() < 1) {
      return words.say("queue.age.seconds", age.toSeconds());
    }
    if (age.toHours() < 1) {
      return words.say("queue.age.minutes", age.toMinutes());
    }
    return age.toDays() < 1
        ? words.say("queue.age.hours", age.toHours())
        : words.say("queue.age.days", age.toDays());
  }
}
