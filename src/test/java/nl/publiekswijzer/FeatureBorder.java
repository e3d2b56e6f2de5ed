// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/**
 * A class uses another feature through its model and its use cases only. What stands beneath a
 * feature's own use cases may also read another feature's store, and a use case its file readers.
 */
final class FeatureBorder extends ArchCondition<JavaClass> {
  private static final String ROOT = "nl.publiekswijzer.";
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "",
              Set.of(
                  "usecase",
                  "store",
                  "load",
                  "read",
                  "compose",
                  "rest",
                  "web",
                  "batch",
                  "queue",
                  "mail",
                  "webhook",
                  "feed",
                  "oidc",
                  "credential"),
          "usecase", Set.of("usecase", "rest", "web", "batch", "queue"),
          "store", Set.of("usecase", "store", "load"),
          "read", Set.of("usecase"));

  FeatureBorder() {
    super("use other features by their model and use cases");
  }

  @Override
  public void check(JavaClass origin, ConditionEvents events) {
    for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass();
      if (isForeign(origin, target) && !mayUse(origin, target)) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }

  /** What the platform gives, every feature may use. */
  private static boolean isForeign(JavaClass origin, JavaClass target) {
    return target.getPackageName().startsWith(ROOT)
        && !feature(target).equals(feature(origin))
        && !feature(target).equals("platform");
  }

  /** The model itself uses models only. */
  private static boolean mayUse(JavaClass origin, JavaClass target) {
    String from = mechanism(origin);
    String to = mechanism(target);
    return from.isEmpty() ? to.isEmpty() : ALLOWED.getOrDefault(to, Set.of()).contains(from);
  }

  private static String feature(JavaClass type) {
    return path(type)[0];
  }

  private static String mechanism(JavaClass type) {
    String[] path = path(type);
    return path.length == 1 ? "" : path[1];
  }

  private static String[] path(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).split("\\.");
  }
}
