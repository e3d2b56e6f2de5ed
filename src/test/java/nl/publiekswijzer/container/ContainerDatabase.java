// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.container;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the database of the server before Arquillian starts that. Within the server, where the
 * test is found again, there is nothing to start, and the class that would do so is not there.
 */
public final class ContainerDatabase implements BeforeAllCallback {
  private static final String OUTSIDE = "nl.publiekswijzer.launch.ContainerPostgres";

  @Override
  public void beforeAll(ExtensionContext context) throws ReflectiveOperationException {
    Class<?> database;
    try {
      database = Class.forName(OUTSIDE);
    } catch (ClassNotFoundException e) {
      return;
    }
    database.getMethod("begin", ExtensionContext.class).invoke(null, context);
  }
}
