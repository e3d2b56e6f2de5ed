// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.store;

import java.util.Optional;
import java.util.UUID;

/**
 * A mail that is to be sent: about an event, or else about the account itself.
 *
 * @param letter encrypted
 */
public record DueMail(
    UUID id, String email, String name, Optional<String> letter, Optional<ToldEvent> event) {}
