// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;

/** A token that is asked for. */
public record TokenOrder(String naam, List<String> rechten, int dagen) {

  /**
   * @throws InvalidInput when a right is none
   */
  Set<Permission> permissions() {
    return rechten == null
        ? Set.of()
        : rechten.stream().map(TokenOrder::permission).collect(Collectors.toSet());
  }

  private static Permission permission(String word) {
    return Stream.of(Permission.values())
        .filter(permission -> permission.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new InvalidInput("rechten", "Kies uit de rechten van /api/v1/openapi.json."));
  }
}
