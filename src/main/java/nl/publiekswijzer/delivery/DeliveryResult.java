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
    /** No attempt will ever succeed. */
    REFUSED_FOR_GOOD
  }

  public static DeliveryResult delivered() {
    return new DeliveryResult(Outcome.DELIVERED, "");
  }

  public static DeliveryResult retryLater(String reason) {
    return new DeliveryResult(Outcome.RETRY_LATER, reason);
  }

  public static DeliveryResult refusedForGood(String reason) {
    return new DeliveryResult(Outcome.REFUSED_FOR_GOOD, reason);
  }
}
