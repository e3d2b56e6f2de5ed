// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test of a repository a {@link TestTransaction}, and rolls it back afterwards:
 * {@code @ExtendWith(RolledBack.class)}.
 */
public final class RolledBack implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(RolledBack.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestTransaction.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent(
            TestTransaction.class,
            key -> new TestTransaction(TestDatabase.shared()),
            TestTransaction.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    var transaction =
        context.getStore(NAMESPACE).remove(TestTransaction.class, TestTransaction.class);
    if (transaction != null) {
      transaction.close();
    }
  }
}
