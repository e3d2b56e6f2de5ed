// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.time.Duration;
import java.util.Optional;

/** A request that is understood but not taken, with the HTTP status that says why. */
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Duration retryAfter;

  private Refused(int status, String message) {
    this(status, message, null);
  }

  private Refused(int status, String message, Duration retryAfter) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** No request that can be told apart from others. */
  public static Refused malformed(String message) {
    return new Refused(400, message);
  }

  public static Refused forbidden(String message) {
    return new Refused(403, message);
  }

  public static Refused notFound(String message) {
    return new Refused(404, message);
  }

  /** It came in too slowly, or took too long. */
  public static Refused tooSlow(String message) {
    return new Refused(408, message);
  }

  public static Refused conflict(String message) {
    return new Refused(409, message);
  }

  /** Something else is at it, and will be ready by then. */
  public static Refused conflict(String message, Duration retryAfter) {
    return new Refused(409, message, retryAfter);
  }

  public static Refused tooLarge(String message) {
    return new Refused(413, message);
  }

  public static Refused unsupported(String message) {
    return new Refused(415, message);
  }

  /** A key that was sent before with something else. */
  public static Refused unprocessable(String message) {
    return new Refused(422, message);
  }

  /** The sender has too much underway. */
  public static Refused tooMany(String message, Duration retryAfter) {
    return new Refused(429, message, retryAfter);
  }

  /** The server can take nothing from anybody for now. */
  public static Refused unavailable(String message, Duration retryAfter) {
    return new Refused(503, message, retryAfter);
  }

  public int status() {
    return status;
  }

  /** When the same may be sent again; empty where that is no use. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
