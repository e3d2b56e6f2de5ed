// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.GivenAnswer;
import nl.publiekswijzer.request.IdempotencyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class RequestAnswersTest {
  private static final IdempotencyKey KEY = new IdempotencyKey("sleutel-1");
  private static final IdempotencyKey OTHER_KEY = new IdempotencyKey("sleutel-2");
  private static final UUID CLAIM = UUID.fromString("c0000000-0000-4000-8000-000000000001");
  private static final UUID LATER = UUID.fromString("c0000000-0000-4000-8000-000000000002");

  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private RequestAnswers answers;
  private UUID account;
  private UUID otherAccount;

  @BeforeEach
  void arrangeTwoAccounts(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    answers = new RequestAnswers(given.actAs(DatabaseRole.WORKER).entities());
    account = requests.rows.employee(requests.merelstede, Map.of());
    otherAccount = requests.rows.employee(requests.vinkenoord, Map.of());
  }

  private GivenAnswer answer(UUID library, String mark) {
    return new GivenAnswer(
        requests.ready(library), library, "afdruk " + mark, "{\"nummer\":\"" + mark + "\"}");
  }

  private boolean addAsPage(UUID of, IdempotencyKey key, GivenAnswer given) {
    transaction.actAs(DatabaseRole.WEB, requests.merelstede);
    boolean added = answers.add(of, key, given);
    transaction.actAs(DatabaseRole.WORKER);
    return added;
  }

  /** So long ago the claim was made, in seconds. */
  private void age(UUID claim, int seconds) {
    transaction.execute(
        "update request_claim set claimed_at = clock_timestamp() - ? * interval '1 second'"
            + " where claim = ?",
        seconds,
        claim);
  }

  private Instant claimedAt() {
    return ((Timestamp) transaction.value("select claimed_at from request_claim")).toInstant();
  }

  private String claims() {
    return (String)
        transaction.value(
            "select coalesce(string_agg(row(account_id, key, claim)::text, ' ' order by claim), '')"
                + " from request_claim");
  }

  private static String claim(UUID of, IdempotencyKey key, UUID claim) {
    return "(%s,%s,%s)".formatted(of, key.text(), claim);
  }

  @Test
  void anAnswerIsFoundByAccountAndKey() {
    var first = answer(requests.merelstede, "een");
    var second = answer(requests.merelstede, "twee");
    var third = answer(requests.merelstede, "drie");

    assertTrue(addAsPage(account, KEY, first));
    assertTrue(addAsPage(account, OTHER_KEY, second));
    assertTrue(addAsPage(otherAccount, KEY, third));

    assertEquals(Optional.of(first), answers.find(account, KEY));
    assertEquals(Optional.of(second), answers.find(account, OTHER_KEY));
    assertEquals(Optional.of(third), answers.find(otherAccount, KEY));
    assertEquals(Optional.empty(), answers.find(otherAccount, OTHER_KEY));
  }

  @Test
  void theFirstAnswerOfAKeyStays() {
    var first = answer(requests.merelstede, "een");
    addAsPage(account, KEY, first);

    assertFalse(addAsPage(account, KEY, answer(requests.merelstede, "twee")));
    assertEquals(Optional.of(first), answers.find(account, KEY));
  }

  @Test
  void aRequestHasOneAnswer() {
    var first = answer(requests.merelstede, "een");
    addAsPage(account, KEY, first);

    assertFalse(addAsPage(account, OTHER_KEY, first));
    assertEquals(Optional.empty(), answers.find(account, OTHER_KEY));
  }

  @Test
  void pagesKeepNoAnswerForAnotherLibrary() {
    var foreign = answer(requests.vinkenoord, "een");

    assertThrows(PersistenceException.class, () -> addAsPage(otherAccount, KEY, foreign));
  }

  @Test
  void pagesReadNoAnswer() {
    transaction.actAs(DatabaseRole.WEB, requests.merelstede);

    assertThrows(PersistenceException.class, () -> answers.find(account, KEY));
  }

  @Test
  void aKeyIsClaimedByOneAtATime() {
    var before = requests.now();

    assertTrue(answers.claim(account, KEY, CLAIM, 600));
    assertFalse(answers.claim(account, KEY, LATER, 600));
    assertEquals(claim(account, KEY, CLAIM), claims());
    requests.assertTakenSince(before, claimedAt());
  }

  @Test
  void otherKeysAndOtherAccountsAreClaimedBesides() {
    var third = UUID.fromString("c0000000-0000-4000-8000-000000000003");

    assertTrue(answers.claim(account, KEY, CLAIM, 600));
    assertTrue(answers.claim(account, OTHER_KEY, LATER, 600));
    assertTrue(answers.claim(otherAccount, KEY, third, 600));
    assertEquals(
        String.join(
            " ",
            claim(account, KEY, CLAIM),
            claim(account, OTHER_KEY, LATER),
            claim(otherAccount, KEY, third)),
        claims());
  }

  @Test
  void aClaimThatIsVoidIsTakenOver() {
    answers.claim(account, KEY, CLAIM, 600);
    age(CLAIM, 660);
    var before = requests.now();

    assertTrue(answers.claim(account, KEY, LATER, 600));
    assertEquals(claim(account, KEY, LATER), claims());
    requests.assertTakenSince(before, claimedAt());
  }

  @Test
  void aClaimIsNotVoidBeforeItsTime() {
    answers.claim(account, KEY, CLAIM, 600);
    age(CLAIM, 540);

    assertFalse(answers.claim(account, KEY, LATER, 600));
  }

  @Test
  void aClaimIsGivenBackUnlessAnotherTookItOver() {
    answers.claim(account, KEY, CLAIM, 600);
    answers.claim(account, OTHER_KEY, LATER, 600);

    answers.release(LATER);
    answers.release(UUID.fromString("c0000000-0000-4000-8000-000000000003"));

    assertEquals(claim(account, KEY, CLAIM), claims());
  }

  @Test
  void claimsOfMoreThanAnHourAreRemoved() {
    answers.claim(account, KEY, CLAIM, 600);
    answers.claim(account, OTHER_KEY, LATER, 600);
    age(CLAIM, 3_660);
    age(LATER, 3_540);

    answers.removeOld();

    assertEquals(claim(account, OTHER_KEY, LATER), claims());
  }
}
