// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.verapdf.model.baselayer.Object;

/** A property of veraPDF's model that tests can read, and the function they read it with. */
final class PropertyRead extends BaseFunction implements ObjectRead {
  private static final long serialVersionUID = 1;

  private final transient MethodHandle getter;
  private final Class<?> type;

  private PropertyRead(MethodHandle getter) {
    this.type = getter.type().returnType();
    this.getter =
        getter.asType(MethodType.methodType(java.lang.Object.class, java.lang.Object.class));
  }

  /** The property of this name as objects of a class give it. */
  static PropertyRead of(Class<?> model, String name) {
    try {
      var lookup = MethodHandles.publicLookup();
      return new PropertyRead(lookup.unreflect(model.getMethod("get" + name)));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalStateException("no property " + name + " of " + model, e);
    }
  }

  @Override
  public java.lang.Object of(Object object) {
    try {
      return (java.lang.Object) getter.invokeExact((java.lang.Object) object);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a test gets that calls the getter: the value as Rhino gives those of Java. */
  @Override
  public java.lang.Object call(
      Context context, Scriptable scope, Scriptable tested, java.lang.Object[] arguments) {
    java.lang.Object value = ((TestedObject) tested).read(this);
    return context.getWrapFactory().wrap(context, scope, value, type);
  }
}
