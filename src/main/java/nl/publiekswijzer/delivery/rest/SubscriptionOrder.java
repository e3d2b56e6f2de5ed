// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.rest;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.outbound.OutboundGuard;
import nl.publiekswijzer.platform.outbound.OutboundRefused;

/**
 * A subscription that is asked for.
 *
 * @param gebeurtenissen words of the events; all of them when absent
 */
public record SubscriptionOrder(String adres, List<String> gebeurtenissen) {
  private static final int LONGEST = 2000;
  private static final String ADVICE =
      "Dit adres kan niet worden gebruikt. Geef een openbaar adres dat begint met https://, op poort"
          + " 443 of 8443, met een naam en niet met een IP-adres, en zonder gebruikersnaam en #.";

  /**
   * @throws InvalidInput when the guard would never let it pass
   */
  URI address(OutboundGuard guard) {
    try {
      if (adres != null && adres.length() <= LONGEST) {
        var address = URI.create(adres.strip());
        guard.check(address);
        return address;
      }
    } catch (IllegalArgumentException | OutboundRefused e) {
      // told below
    }
    throw new InvalidInput("adres", ADVICE);
  }

  /**
   * @throws InvalidInput when a word is none of those known
   */
  List<EventType> types() {
    return gebeurtenissen == null
        ? List.of(EventType.values())
        : gebeurtenissen.stream().map(SubscriptionOrder::type).toList();
  }

  private static EventType type(String word) {
    return EventType.ofWord(word)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "gebeurtenissen",
                    "Kies uit: "
                        + Stream.of(EventType.values())
                            .map(EventType::word)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
