// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

/**
 * How one attempt to deliver went.
 *
 * @param reason short, for the operator; holds no secret, no address and no text of the other side
 */
public record DeliveryResult(Outcome outcome, String reason) {

  /** What follows from an attempt. */
  public enum Outcome {
    DELIVERED,
    /** The next attempt may succeed. */
    RETRY_LATER,
    /** The same, but nobody answered, so that asking took long. */
    NO_ANSWER,
    /** No attempt will ever succeed. */
    REFUSED_FOR_GOOD
  }

  /** Whether there is to be another attempt. */
  public boolean isToBeRetried() {
    return outcome == Outcome.RETRY_LATER || outcome == Outcome.NO_ANSWER;
  }

  public static DeliveryResult delivered() {
    return new DeliveryResult(Outcome.DELIVERED, "");
  }

  public static DeliveryResult retryLater(String reason) {
    return new DeliveryResult(Outcome.RETRY_LATER, reason);
  }

  public static DeliveryResult noAnswer(String reason) {
    return new DeliveryResult(Outcome.NO_ANSWER, reason);
  }

  public static DeliveryResult refusedForGood(String reason) {
    return new DeliveryResult(Outcome.REFUSED_FOR_GOOD, reason);
  }
}
