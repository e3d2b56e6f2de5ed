// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;

/** This server among those that share one database. */
@Dependent
public class Node {
  private static final int BYTES = 4;
  private static final String OWN = own();

  private final String name;

  @Inject
  public Node(Settings settings) {
    this.name = settings.node() + "-" + OWN;
  }

  private static String own() {
    byte[] own = new byte[BYTES];
    new SecureRandom().nextBytes(own);
    return HexFormat.of().formatHex(own);
  }

  /** Its name in the settings and a part of its own, new at every start. */
  public String name() {
    return name;
  }
}
