// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.platform.OpenToAll;

/** Who may call a method of a resource, as it says itself or else its class; or else nobody. */
public record DeclaredRule(Class<?> type, Method method) {
  public static DeclaredRule of(ResourceInfo resource) {
    return new DeclaredRule(resource.getResourceClass(), resource.getResourceMethod());
  }

  public boolean isOpen() {
    return declared(OpenToAll.class).isPresent();
  }

  public boolean permits(Actor actor) {
    return declared(Needs.class).filter(needs -> actor.may(needs.value())).isPresent();
  }

  /** Whether it only concerns one's own account. */
  public boolean isPersonal() {
    return declared(Needs.class).filter(needs -> needs.value().isPersonal()).isPresent();
  }

  private <A extends Annotation> Optional<A> declared(Class<A> rule) {
    if (method.isAnnotationPresent(Needs.class) || method.isAnnotationPresent(OpenToAll.class)) {
      return Optional.ofNullable(method.getAnnotation(rule));
    }
    return Optional.ofNullable(type.getAnnotation(rule));
  }
}
