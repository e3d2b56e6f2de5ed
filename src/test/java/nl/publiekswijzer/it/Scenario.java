// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a user goes through with the running product. Each class can be run alone, from an editor or
 * by {@code -Dit.test=}, once the WAR is built.
 */
@ExtendWith(RunningServer.class)
abstract class Scenario {
  /** The server that all scenarios share. */
  final Server server() {
    return RunningServer.now().server();
  }
}
