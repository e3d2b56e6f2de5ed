// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a user goes through with the running product. Each class can be run alone, from an editor or
 * by {@code -Dit.test=}, once the WAR is built.
 *
 * <p>All share one server, in any order. So each has libraries and people of its own, and an
 * edition that it loads is of an earlier year than the demonstration edition, which forms propose
 * first.
 */
@ExtendWith(RunningServer.class)
abstract class Scenario {
  /** The server that all scenarios share. */
  final Server server() {
    return RunningServer.now().server();
  }
}
