// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.rest;

import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.Party;

/**
 * An agreement as the interface tells it.
 *
 * @param gemeenten codes of municipalities
 * @param sluitOp last day on which it can be signed and delivered to
 * @param reden why it ended; empty while it lasts, and when it was published
 */
public record AgreementView(
    UUID id,
    String naam,
    String doel,
    List<String> gemeenten,
    List<Integer> postcodegebieden,
    String status,
    String voorgesteld,
    String sluitOp,
    String reden,
    List<PartyView> deelnemers) {

  /**
   * An organisation with one of its files.
   *
   * @param getekend day; null before it signed
   * @param geleverd day; null before it delivered, and after the end
   */
  public record PartyView(
      int plaats,
      String organisatie,
      String groep,
      String getekend,
      boolean deeltAantallen,
      String geleverd) {
    static PartyView of(Party party) {
      return new PartyView(
          party.position(),
          party.organisation(),
          party.audience().word(),
          party.signature().map(signature -> signature.on().toString()).orElse(null),
          party.sharesNumbers(),
          party.delivery().map(delivery -> delivery.on().toString()).orElse(null));
    }
  }

  static AgreementView of(Agreement agreement) {
    return new AgreementView(
        agreement.id(),
        agreement.name(),
        agreement.purpose(),
        agreement.workArea().municipalities(),
        agreement.workArea().postcodeAreas(),
        agreement.state().word(),
        agreement.createdAt().toString(),
        agreement.closesOn().toString(),
        agreement.ending().map(Agreement.Ending::reason).orElse(""),
        agreement.parties().stream().map(PartyView::of).toList());
  }
}
