// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Joins the transaction at hand or begins one, as the server does for {@code @Transactional}. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TestTransactional {
  @AroundInvoke
  public Object within(InvocationContext call) throws Exception {
    if (TestTransactions.isActive()) {
      return call.proceed();
    }
    TestTransactions.begin();
    boolean done = false;
    try {
      Object result = call.proceed();
      done = true;
      return result;
    } finally {
      TestTransactions.end(done);
    }
  }
}
