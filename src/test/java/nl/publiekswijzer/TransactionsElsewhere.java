// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Classes in which no transaction may begin. */
final class TransactionsElsewhere extends DescribedPredicate<JavaClass> {
  /** Bound by the annotation to the transactions of others; begins none. */
  private static final Set<String> ALLOWED = Set.of("nl.publiekswijzer.platform.TransactionAccess");

  TransactionsElsewhere() {
    super("are neither use cases nor batch artifacts");
  }

  @Override
  public boolean test(JavaClass type) {
    return !type.getPackageName().matches("nl\\.publiekswijzer\\.\\w+\\.(usecase|batch)(\\..*)?")
        && !ALLOWED.contains(type.getName());
  }
}
