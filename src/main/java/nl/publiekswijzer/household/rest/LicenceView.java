// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import java.util.List;
import nl.publiekswijzer.household.Licence;
import nl.publiekswijzer.library.ReportKind;

/**
 * A licence of an edition, as the interface tells and takes it.
 *
 * @param houder name of the support organisation whose libraries may use the edition; absent for
 *     all
 * @param perJaar how often a library may use it in a calendar year; absent without a limit
 */
public record LicenceView(
    String id,
    String van,
    String tot,
    String houder,
    List<String> soorten,
    Integer perJaar,
    String betaaldDoor) {

  static LicenceView of(Licence licence, String licensee) {
    return new LicenceView(
        licence.id().toString(),
        text(licence.window().from()),
        text(licence.window().until()),
        licensee,
        licence.kinds().stream().map(ReportKind::word).sorted().toList(),
        licence.perYear(),
        licence.paidBy());
  }

  private static String text(Object date) {
    return date == null ? null : date.toString();
  }
}
