// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.List;
import java.util.Map;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.verapdf.model.baselayer.Object;

/**
 * An object of veraPDF's model as its tests see it, which notes what they read of it. A test gets
 * the same values as from the object itself.
 */
final class TestedObject extends ScriptableObject implements Object {
  private static final long serialVersionUID = 1;
  private static final String LINKED = "getLinkedObjects";

  private final transient Object object;
  private final transient RuledType type;
  private final transient Map<ObjectRead, java.lang.Object> reads;

  /**
   * @param reads what was read already, in order; what is read now is added
   */
  TestedObject(Object object, RuledType type, Map<ObjectRead, java.lang.Object> reads) {
    this.object = object;
    this.type = type;
    this.reads = reads;
  }

  /** What was read so far, in order. */
  Map<ObjectRead, java.lang.Object> reads() {
    return reads;
  }

  java.lang.Object read(ObjectRead read) {
    if (!reads.containsKey(read)) {
      reads.put(read, read.of(object));
    }
    return reads.get(read);
  }

  @Override
  public java.lang.Object get(String name, Scriptable start) {
    if (name.equals(LINKED)) {
      return new LinkedObjects();
    }
    return name.startsWith("get") ? type.property(name.substring(3)) : NOT_FOUND;
  }

  /** The function that tests call for the objects behind a link; they ask only their number. */
  private static final class LinkedObjects extends BaseFunction {
    private static final long serialVersionUID = 1;

    @Override
    public java.lang.Object call(
        Context context, Scriptable scope, Scriptable tested, java.lang.Object[] arguments) {
      String link = Context.toString(arguments[0]);
      var objects = ((TestedObject) tested).object.getLinkedObjects(link);
      ((TestedObject) tested).reads.putIfAbsent(new LinkCount(link), objects.size());
      return context.getWrapFactory().wrap(context, scope, objects, List.class);
    }
  }

  @Override
  public String getClassName() {
    return object.getObjectType();
  }

  @Override
  public List<String> getLinks() {
    return object.getLinks();
  }

  @Override
  public List<? extends Object> getLinkedObjects(String link) {
    return object.getLinkedObjects(link);
  }

  @Override
  public List<String> getSuperTypes() {
    return object.getSuperTypes();
  }

  @Override
  public List<String> getProperties() {
    return object.getProperties();
  }

  @Override
  public String getObjectType() {
    return object.getObjectType();
  }

  @Override
  public String getID() {
    return object.getID();
  }

  @Override
  public Boolean isContextDependent() {
    return object.isContextDependent();
  }

  @Override
  public String getExtraContext() {
    return object.getExtraContext();
  }

  @Override
  public String getContext() {
    return object.getContext();
  }
}
