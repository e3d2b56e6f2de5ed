// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be told to people and to other systems. */
public enum EventType {
  PUBLICATION_READY("publicatie-gereed"),
  PUBLICATION_WITHDRAWN("publicatie-ingetrokken"),
  REQUEST_REJECTED("aanvraag-afgewezen"),
  REQUEST_FAILED("aanvraag-mislukt"),
  REQUEST_HELD("aanvraag-aangehouden");

  private static final String PREFIX = "nl.publiekswijzer.publicaties.";

  private final String word;

  EventType(String word) {
    this.word = word;
  }

  public static Optional<EventType> ofWord(String word) {
    return Stream.of(values()).filter(type -> type.word.equals(word)).findFirst();
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  /** The name that receivers know, as in {@code nl.publiekswijzer.publicaties.…}. */
  public String fullName() {
    return PREFIX + word;
  }

  /** Whether it tells of a publication rather than of a request. */
  public boolean isOfPublication() {
    return this == PUBLICATION_READY || this == PUBLICATION_WITHDRAWN;
  }
}
