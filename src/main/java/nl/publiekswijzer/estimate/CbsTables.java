// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Optional;

/** The tables of the CBS that an edition brought as they were published; each may be absent. */
public record CbsTables(
    PublishedPostcodes postcodes,
    PostcodeAges ages,
    Optional<PositionTable> positions,
    MunicipalIncomes incomes) {
  /** No table. */
  public static final CbsTables NONE =
      new CbsTables(
          PublishedPostcodes.NONE, PostcodeAges.NONE, Optional.empty(), MunicipalIncomes.NONE);
}
