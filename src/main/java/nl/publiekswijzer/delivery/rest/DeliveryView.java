// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.rest;

import java.time.Instant;
import nl.publiekswijzer.delivery.DeliveryReport;

/**
 * How telling of one event goes, as the interface tells it.
 *
 * @param id of the event, as in {@code webhook-id}
 * @param onderwerp the publication or the request
 * @param status BEZORGD, MISLUKT when it was given up, or else WACHT
 * @param bezorgdOp absent until then
 * @param reden of the last failed attempt; absent when there was none
 */
public record DeliveryView(
    String id,
    String gebeurtenis,
    String onderwerp,
    String status,
    int pogingen,
    String gemaaktOp,
    String bezorgdOp,
    String reden) {

  static DeliveryView of(DeliveryReport report) {
    return new DeliveryView(
        report.event().toString(),
        report.type().word(),
        report.subject().toString(),
        status(report),
        report.attempts(),
        report.created().toString(),
        report.sent().map(Instant::toString).orElse(null),
        report.reason().isEmpty() ? null : inDutch(report.reason()));
  }

  /** What the caller can do something about: the receiver's status, its speed, its address. */
  private static String inDutch(String reason) {
    if (reason.startsWith("HTTP ")) {
      return reason;
    }
    if (reason.equals(DeliveryReport.NOT_WANTED)) {
      return "De bibliotheek valt niet meer onder uw account, of het abonnement is gestopt.";
    }
    return reason.startsWith("no answer")
        ? "De ontvanger antwoordde niet op tijd."
        : "Er kwam geen verbinding tot stand, of het adres mag niet worden gebruikt.";
  }

  private static String status(DeliveryReport report) {
    if (report.sent().isPresent()) {
      return "BEZORGD";
    }
    return report.failed().isPresent() ? "MISLUKT" : "WACHT";
  }
}
