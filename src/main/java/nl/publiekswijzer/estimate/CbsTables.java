// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Optional;

/** The tables of the CBS that an edition brought as they were published; each may be absent. */
public record CbsTables(
    PublishedPostcodes postcodes,
    FullPostcodes fullPostcodes,
    PostcodeAges ages,
    Optional<PositionTable> positions,
    MunicipalIncomes incomes) {
  /** No table. */
  public static final CbsTables NONE =
      new CbsTables(
          PublishedPostcodes.NONE,
          FullPostcodes.NONE,
          PostcodeAges.NONE,
          Optional.empty(),
          MunicipalIncomes.NONE);

  /** Without postcodes of six characters. */
  public CbsTables(
      PublishedPostcodes postcodes,
      PostcodeAges ages,
      Optional<PositionTable> positions,
      MunicipalIncomes incomes) {
    this(postcodes, FullPostcodes.NONE, ages, positions, incomes);
  }

  /** The same, but of no municipality its own positions and incomes. */
  CbsTables independent(PositionTable others) {
    return new CbsTables(
        postcodes, fullPostcodes, ages, Optional.of(others), MunicipalIncomes.NONE);
  }

  /** The same with postcodes of six characters. */
  public CbsTables with(FullPostcodes six) {
    return new CbsTables(postcodes, six, ages, positions, incomes);
  }
}
