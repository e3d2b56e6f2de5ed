// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** Who may harvest, and how much at a time. */
@Dependent
public class HarvestRules {
  private static final String PUBLIC = "publiekswijzer.oai.public";
  private static final String PAGE = "publiekswijzer.oai.page";
  private static final int USUAL = 100;
  private static final int MOST = 500;

  private final boolean open;
  private final int page;

  /**
   * @throws IllegalStateException with the name of the setting that makes no sense
   */
  @Inject
  public HarvestRules(Config config) {
    open = config.getOptionalValue(PUBLIC, Boolean.class).orElse(false);
    page = config.getOptionalValue(PAGE, Integer.class).orElse(USUAL);
    if (page < 1 || page > MOST) {
      throw new IllegalStateException(PAGE + " must be 1 to " + MOST + ", it is " + page);
    }
  }

  /** Whether everybody may harvest what there is of all libraries. */
  boolean isOpen() {
    return open;
  }

  /** How many records are told at a time. */
  int page() {
    return page;
  }
}
