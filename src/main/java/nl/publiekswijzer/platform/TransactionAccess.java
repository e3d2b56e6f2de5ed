// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Gives each transaction of a use case its role, before its first query. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201)
public class TransactionAccess {
  private final DatabaseAccess access;
  private final Tenants tenants;

  @Inject
  public TransactionAccess(DatabaseAccess access, Tenants tenants) {
    this.access = access;
    this.tenants = tenants;
  }

  @AroundInvoke
  public Object enter(InvocationContext call) throws Exception {
    var chosen = call.getMethod().getDeclaringClass().getAnnotation(ActsAs.class);
    access.enter(
        chosen == null ? DatabaseRole.WEB : chosen.value(),
        tenants.libraries(),
        tenants.organisation());
    return call.proceed();
  }
}
