// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** Which standards new documents keep, as the administrator chose. */
@Dependent
public class ArchivalSettings {
  private static final String STANDARD = "publiekswijzer.pdf.standard";

  private final ArchivalStandard standard;

  /**
   * @throws IllegalStateException with the name of the setting when it makes no sense
   */
  @Inject
  public ArchivalSettings(Config config) {
    String name =
        config
            .getOptionalValue(STANDARD, String.class)
            .orElse(ArchivalStandard.PDF_A_2A.archive())
            .strip();
    standard =
        ArchivalStandard.find(name)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        STANDARD + " must be " + ArchivalStandard.choices() + ", it is " + name));
  }

  public ArchivalStandard standard() {
    return standard;
  }
}
