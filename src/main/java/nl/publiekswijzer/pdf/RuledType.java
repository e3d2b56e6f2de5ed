// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;

/** What the rules of several standards ask of one type of object in veraPDF's model. */
final class RuledType {
  private final List<String> links;
  private final Map<String, PropertyRead> properties = new HashMap<>();
  private final List<ProfileRule> rules = new ArrayList<>();
  private final Map<Integer, Integer> tests = new TreeMap<>();
  private final List<ProfileRule> deferred = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();
  private final Set<String> named = new HashSet<>();

  /**
   * A rule of one of the standards.
   *
   * @param profile number of its standard
   */
  record ProfileRule(int profile, Rule rule) {}

  RuledType(Object example, List<ValidationProfile> profiles) {
    this.links = List.copyOf(example.getLinks());
    List<String> types =
        Stream.concat(Stream.of(example.getObjectType()), example.getSuperTypes().stream())
            .toList();
    for (int i = 0; i < profiles.size(); i++) {
      for (String type : types) {
        add(i, profiles.get(i).getRulesByObject(type));
      }
    }
    for (String type : types) {
      profiles.forEach(profile -> variables.addAll(profile.getVariablesByObject(type)));
    }
    rules.forEach(rule -> named.addAll(List.of(rule.rule().getTest().split("\\W"))));
    for (String name : example.getProperties()) {
      if (named.contains(name)) {
        properties.put(name, PropertyRead.of(example.getClass(), name));
      }
    }
  }

  private void add(int profile, Set<Rule> found) {
    if (found != null) {
      for (Rule rule : found) {
        boolean later = Boolean.TRUE.equals(rule.getDeferred());
        (later ? deferred : rules).add(new ProfileRule(profile, rule));
        if (!later) {
          tests.merge(profile, 1, Integer::sum);
        }
      }
    }
  }

  List<String> links() {
    return links;
  }

  List<ProfileRule> rules() {
    return rules;
  }

  /** How many of them each standard has, by its number. */
  Map<Integer, Integer> tests() {
    return tests;
  }

  /** Rules that are tested when all objects were seen. */
  List<ProfileRule> deferred() {
    return deferred;
  }

  /** Variables of the standards that change with such an object. */
  List<Variable> variables() {
    return variables;
  }

  /** Whether a test reads this variable. */
  boolean names(String variable) {
    return named.contains(variable);
  }

  PropertyRead property(String name) {
    PropertyRead property = properties.get(name);
    if (property == null) {
      throw new IllegalStateException("no test names the property " + name);
    }
    return property;
  }
}
