// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Stands before another object and hands calls on. */
final class Forwarding {
  private Forwarding() {}

  static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Forwarding.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** Hands a call on; what it throws is thrown as it is. */
  static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
