// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does something when the process is asked to stop, before the server takes anything apart: once
 * its shutdown has begun, no job can commit and no connection be had. The class of the JDK for it
 * is in a module that no compiler lets pass without a warning, so it is found by name.
 */
public final class StopSignal implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(StopSignal.class.getName());
  private static final String SIGNAL = "sun.misc.Signal";
  private static final String HANDLER = "sun.misc.SignalHandler";

  private final Runnable work;
  private Object before;

  private StopSignal(Runnable work) {
    this.work = work;
  }

  /**
   * From now on the work is done first at SIGTERM; then the process stops as it would have.
   *
   * @param work that ends by itself; what it throws is logged
   */
  public static StopSignal before(Runnable work) {
    var signal = new StopSignal(work);
    signal.before = signal.handle(signal.handler());
    return signal;
  }

  /** From now on the process stops at once. */
  @Override
  public void close() {
    if (before != null) {
      handle(before);
    }
  }

  private Object handler() {
    InvocationHandler handled =
        (proxy, method, arguments) -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "stopping without the last work");
          }
          return method.invoke(before, arguments);
        };
    try {
      return Proxy.newProxyInstance(
          StopSignal.class.getClassLoader(), new Class<?>[] {Class.forName(HANDLER)}, handled);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The handler until now; null where the JVM leaves signals alone. */
  private Object handle(Object handler) {
    try {
      var type = Class.forName(SIGNAL);
      Object term = type.getConstructor(String.class).newInstance("TERM");
      return type.getMethod("handle", type, Class.forName(HANDLER)).invoke(null, term, handler);
    } catch (ReflectiveOperationException e) {
      LOG.log(Level.WARNING, e, () -> "an orderly stop is not possible");
      return null;
    }
  }
}
