package nl.publiekswijzer.delivery;

/** What can be told to other systems. */
public enum EventType {
  PUBLICATION_READY("publicatie-gereed"),
  PUBLICATION_WITHDRAWN("publicatie-ingetrokken"),
  REQUEST_REJECTED("aanvraag-afgewezen");

  private static final String PREFIX = "nl.publiekswijzer.publicaties.";

  private final String word;

  EventType(String word) {
    this.word = word;
  }

  /** The name that receivers know, as in {@code nl.publiekswijzer.publicaties.…}. */
  public String fullName() {
    return PREFIX + word;
  }
}
