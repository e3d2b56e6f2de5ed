package nl.publiekswijzer;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Classes in which no transaction may begin. */
final class TransactionsElsewhere extends DescribedPredicate<JavaClass> {
  /** Reads with a cursor, which lives in a transaction, and is also called where there is none. */
  private static final Set<String> ALLOWED =
      Set.of("nl.publiekswijzer.household.store.EditionLoading");

  TransactionsElsewhere() {
    super("are neither use cases nor batch artifacts");
  }

  @Override
  public boolean test(JavaClass type) {
    return !type.getPackageName().matches("nl\\.publiekswijzer\\.\\w+\\.(usecase|batch)(\\..*)?")
        && !ALLOWED.contains(type.getName());
  }
}
