package nl.publiekswijzer.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** A number of the area beside the same number elsewhere; without one when it may not be shown. */
public record PairedRow(String label, Optional<BigDecimal> here, BigDecimal base) {
  public PairedRow {
    if (label.isBlank() || base.signum() < 0 || here.orElse(BigDecimal.ZERO).signum() < 0) {
      throw new IllegalArgumentException("no pair: " + label + " " + here + " and " + base);
    }
  }

  public static PairedRow of(String label, BigDecimal here, BigDecimal base) {
    return new PairedRow(label, Optional.of(here), base);
  }

  public static PairedRow unknown(String label, BigDecimal base) {
    return new PairedRow(label, Optional.empty(), base);
  }
}
