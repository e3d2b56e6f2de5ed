// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.PASSWORD;
import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.account.credential.CodesOfAnApp;
import nl.publiekswijzer.account.usecase.SigningIn.Attempt;
import nl.publiekswijzer.account.usecase.SigningIn.Ending;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many who sign in at the same moment. */
@ExtendWith(Composed.class)
class AtOnceTest {
  private static Map<Ending, Long> atOnce(int many, IntFunction<Ending> attempt) {
    var barrier = new CyclicBarrier(many);
    try (var threads = Executors.newFixedThreadPool(many)) {
      List<Callable<Ending>> all =
          IntStream.range(0, many)
              .<Callable<Ending>>mapToObj(
                  i ->
                      () -> {
                        barrier.await();
                        return attempt.apply(i);
                      })
              .toList();
      var endings = new ArrayList<Ending>();
      for (var future : threads.invokeAll(all)) {
        endings.add(future.get());
      }
      return endings.stream()
          .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Ending signIn(
      Composition product, String email, String password, String code, String origin) {
    return product.get(SigningIn.class).signIn(new Attempt(email, password, code, origin)).ending();
  }

  @Test
  @Asvs("6.3.1")
  void fortyWrongPasswordsAtOnceAreFiveTries(Composition product) {
    employee(product, "veertig@tegelijk.example");

    assertEquals(
        Map.of(Ending.WRONG, 5L, Ending.TOO_OFTEN, 35L),
        atOnce(40, i -> signIn(product, "veertig@tegelijk.example", "mis" + i, "", "adres " + i)));
  }

  @Test
  void codeSentSixTimesAtOnceOpensOnce(Composition product) {
    actAs(product, employee(product, "zes@tegelijk.example"));
    var factors = product.get(SecondFactors.class);
    var begun = factors.begin();
    var app = new CodesOfAnApp(begun.base32(), product.clock().instant());
    var recovery = factors.confirm(begun.proof(), app.code(0), "");

    for (String code : List.of(app.code(1), recovery.get(0))) {
      var endings =
          atOnce(4, i -> signIn(product, "zes@tegelijk.example", PASSWORD, code, "plek " + i));
      assertEquals(Map.of(Ending.IN, 1L, Ending.WRONG, 3L), endings);
    }
  }

  @Test
  void whoSucceedsAtOnceLeavesNoFailure(Composition product) {
    employee(product, "goed@tegelijk.example");

    assertEquals(
        Map.of(Ending.IN, 4L),
        atOnce(4, i -> signIn(product, "goed@tegelijk.example", PASSWORD, "", "zelfde plek")));

    assertEquals(
        Collections.nCopies(5, Ending.WRONG),
        IntStream.range(0, 5)
            .mapToObj(i -> signIn(product, "goed@tegelijk.example", "mis", "", "zelfde plek"))
            .toList());
  }
}
