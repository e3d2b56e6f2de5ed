// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of a class one {@link Composition}, and each of them a request of its own:
 * {@code @ExtendWith(Composed.class)}.
 */
public final class Composed implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(Composed.class);

  private final String[] settings;

  public Composed() {
    this(new String[0]);
  }

  /**
   * For a static {@code @RegisterExtension}.
   *
   * @param settings {@code key=value}, beside those that every server needs
   */
  public Composed(String... settings) {
    this.settings = settings.clone();
  }

  private Composition composition(ExtensionContext context) {
    // of the class, not of the method, nor of a round of it
    var ofClass = context;
    while (ofClass.getTestMethod().isPresent()) {
      ofClass = ofClass.getParent().orElseThrow();
    }
    return ofClass
        .getStore(NAMESPACE)
        .computeIfAbsent(Composition.class, key -> new Composition(settings), Composition.class);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    composition(context).beginRequest();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    composition(context).endRequest();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Composition.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return composition(context);
  }
}
