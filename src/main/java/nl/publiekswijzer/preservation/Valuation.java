// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

/** Whether something is kept for ever: the closed list {@code Waarderingen} of MDTO. */
public enum Valuation {
  KEEP("B", "Blijvend te bewaren"),
  DESTROY("V", "Tijdelijk te bewaren"),
  UNDECIDED("N", "Nader te bepalen");

  private final String code;
  private final String label;

  Valuation(String code, String label) {
    this.code = code;
    this.label = label;
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }
}
