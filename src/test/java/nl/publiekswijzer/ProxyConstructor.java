// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Without a constructor for the proxy the WAR deploys and every request fails. */
final class ProxyConstructor extends ArchCondition<JavaClass> {
  ProxyConstructor() {
    super("have a constructor without arguments that is not private");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    boolean found =
        type.tryGetConstructor()
            .filter(c -> !c.getModifiers().contains(JavaModifier.PRIVATE))
            .isPresent();
    if (!found) {
      events.add(SimpleConditionEvent.violated(type, type.getName() + " cannot be proxied"));
    }
  }
}
