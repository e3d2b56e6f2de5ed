// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mozilla.javascript.NativeJavaObject;
import org.mozilla.javascript.ScriptableObject;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.JavaScriptEvaluator;

/** Where veraPDF's tests of one document run, with the variables that they share. */
final class TestScope {
  private final List<ValidationProfile> profiles;
  private final Map<String, java.lang.Object> variables = new HashMap<>();
  private ScriptableObject scope;
  private int state;

  TestScope(List<ValidationProfile> profiles) {
    this.profiles = profiles;
  }

  /** Begins a document: all variables have their first values. */
  void open() {
    scope = JavaScriptEvaluator.initialise();
    variables.clear();
    for (ValidationProfile profile : profiles) {
      for (Variable variable : profile.getVariables()) {
        String value = variable.getDefaultValue();
        set(variable, JavaScriptEvaluator.evaluateString(value, scope));
      }
    }
  }

  void close() {
    JavaScriptEvaluator.exitContext();
    scope = null;
  }

  boolean passes(Rule rule, Object object) {
    return JavaScriptEvaluator.getTestEvalResult(object, rule, scope);
  }

  void update(List<Variable> changed, Object object) {
    for (Variable variable : changed) {
      set(variable, JavaScriptEvaluator.evalVariableResult(variable, object, scope));
    }
  }

  Set<String> variables() {
    return variables.keySet();
  }

  /** The present values of variables. */
  List<java.lang.Object> values(List<String> names) {
    return names.stream().map(variables::get).toList();
  }

  /** A number that changes with the value of any variable. */
  int state() {
    return state;
  }

  private void set(Variable variable, java.lang.Object result) {
    var value = result instanceof NativeJavaObject wrapped ? wrapped.unwrap() : result;
    if (!PlainValue.is(value)) {
      throw new IllegalStateException(variable + " became a " + value.getClass());
    }
    scope.put(variable.getName(), scope, value);
    boolean known = variables.containsKey(variable.getName());
    if (!Objects.equals(variables.put(variable.getName(), value), value) || !known) {
      state++;
    }
  }
}
