// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import java.util.stream.Stream;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.usecase.AccountKeeping;

/** An account that is to be entered. */
public record AccountSubmission(
    String email, String naam, String rol, String bibliotheek, String ondersteuningsorganisatie) {

  public AccountKeeping.Order order() {
    Role role = Stream.of(Role.values()).filter(r -> r.word().equals(rol)).findFirst().orElse(null);
    return new AccountKeeping.Order(email, naam, role, bibliotheek, ondersteuningsorganisatie);
  }
}
