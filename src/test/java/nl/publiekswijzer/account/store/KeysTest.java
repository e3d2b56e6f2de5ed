// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.Ended;
import nl.publiekswijzer.account.store.Keys.Session;
import nl.publiekswijzer.account.store.Keys.Token;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class KeysTest {
  private static final Instant NOW = Rows.moment(500);
  private static final Instant LATER = Rows.moment(501);

  private TestTransaction transaction;
  private Keys keys;
  private UUID an;
  private UUID bo;

  @BeforeEach
  void enterTwoAccounts(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.ACCOUNTS);
    var rows = new Rows(transaction);
    keys = new Keys(transaction.entities());
    an = rows.account("MACHINE", Map.of());
    bo = rows.account("MACHINE", Map.of());
  }

  @Test
  void aSessionIsSeenWhenItBegins() {
    keys.begin("sessie 1", "formulier 1", an, NOW);
    keys.begin("sessie 2", "formulier 2", bo, LATER);

    assertEquals(Optional.of(new Session(an, NOW, NOW)), keys.findSession("sessie 1"));
    assertEquals(Optional.empty(), keys.findSession("sessie 3"));
  }

  @Test
  void onlyTheSessionThatWasSeenIsSeen() {
    keys.begin("sessie 1", "formulier 1", an, NOW);
    keys.begin("sessie 2", "formulier 2", an, NOW);

    keys.see("sessie 1", LATER);

    assertEquals(Optional.of(new Session(an, NOW, LATER)), keys.findSession("sessie 1"));
    assertEquals(Optional.of(new Session(an, NOW, NOW)), keys.findSession("sessie 2"));
  }

  @Test
  void oneSessionEndsByItsDigest() {
    keys.begin("sessie 1", "formulier 1", an, NOW);
    keys.begin("sessie 2", "formulier 2", an, LATER);

    keys.end("sessie 1");

    assertEquals(Optional.empty(), keys.findSession("sessie 1"));
    assertEquals(Optional.of(new Session(an, LATER, LATER)), keys.findSession("sessie 2"));
  }

  @Test
  void allSessionsOfAnAccountEndTogether() {
    keys.begin("sessie 1", "formulier 1", an, NOW);
    keys.begin("sessie 2", "formulier 2", an, LATER);
    keys.begin("sessie 3", "formulier 3", bo, NOW);

    assertEquals(2, keys.endSessions(an));

    assertEquals(Optional.empty(), keys.findSession("sessie 1"));
    assertEquals(Optional.empty(), keys.findSession("sessie 2"));
    assertEquals(Optional.of(new Session(bo, NOW, NOW)), keys.findSession("sessie 3"));
  }

  @Test
  void sessionsAndTokensOfAnAccountEndTogether() {
    keys.begin("sessie 1", "formulier 1", an, NOW);
    keys.add(token(1, an, Permission.READ), "token 1", NOW);
    keys.add(token(2, an, Permission.READ), "token 2", NOW);
    keys.add(token(3, bo, Permission.READ), "token 3", NOW);

    assertEquals(new Ended(1, 2), keys.endAll(an));

    assertEquals(Optional.empty(), keys.findToken("token 1"));
    assertEquals(Optional.of(token(3, bo, Permission.READ)), keys.findToken("token 3"));
    assertEquals(new Ended(0, 0), keys.endAll(an));
  }

  private static Token token(int n, UUID account, Permission... permissions) {
    return new Token(
        new UUID(n, n), account, "Token " + n, Set.of(permissions), Rows.moment(n), null);
  }

  @Test
  void oneFailureOfAMomentIsTakenBack() {
    keys.fail("iemand", NOW);
    keys.fail("iemand", NOW);
    keys.fail("iemand", LATER);
    keys.fail("ander", NOW);

    keys.takeBack("iemand", NOW);

    assertEquals(2, keys.failures("iemand", NOW.minusSeconds(1)));
    assertEquals(1, keys.failures("ander", NOW.minusSeconds(1)));
  }

  private static Token used(Token token, Instant lastUsed) {
    return new Token(
        token.id(),
        token.accountId(),
        token.name(),
        token.permissions(),
        token.expires(),
        lastUsed);
  }

  @Test
  void aTokenIsFoundByItsDigest() {
    var first = token(1, an, Permission.LOOK, Permission.ASK);
    keys.add(first, "token 1", NOW);
    keys.add(token(2, bo, Permission.READ), "token 2", NOW);

    assertEquals(Optional.of(first), keys.findToken("token 1"));
    assertEquals(Optional.empty(), keys.findToken("token 3"));
  }

  @Test
  void permissionsOfATokenAreKeptInTheOrderOfTheAlphabet() {
    keys.add(token(1, an, Permission.READ, Permission.ASK, Permission.LOOK), "token 1", NOW);

    assertEquals(
        "ASK,LOOK,READ",
        transaction.value("select permissions from api_token where digest = 'token 1'"));
    assertEquals(
        Timestamp.from(NOW),
        transaction.value("select created_at from api_token where digest = 'token 1'"));
  }

  @Test
  void aTokenMayPermitNothing() {
    var nothing = token(1, an);
    keys.add(nothing, "token 1", NOW);

    assertEquals(Optional.of(nothing), keys.findToken("token 1"));
  }

  @Test
  void useOfATokenIsRememberedForThatTokenOnly() {
    var first = token(1, an, Permission.LOOK);
    var second = token(2, an, Permission.ASK);
    keys.add(first, "token 1", NOW);
    keys.add(second, "token 2", NOW);

    keys.use(first.id(), LATER);

    assertEquals(Optional.of(used(first, LATER)), keys.findToken("token 1"));
    assertEquals(Optional.of(second), keys.findToken("token 2"));
  }

  @Test
  void tokensOfAnAccountAreListedOldestFirst() {
    var younger = token(1, an, Permission.LOOK);
    var older = token(2, an, Permission.ASK);
    keys.add(younger, "token 1", LATER);
    keys.add(older, "token 2", NOW);
    keys.add(token(3, bo, Permission.READ), "token 3", NOW);

    assertEquals(List.of(older, younger), keys.listTokens(an));
  }

  @Test
  void aTokenIsRevokedOnlyByItsOwnAccount() {
    var first = token(1, an, Permission.LOOK);
    var second = token(2, an, Permission.ASK);
    keys.add(first, "token 1", NOW);
    keys.add(second, "token 2", LATER);

    assertFalse(keys.revoke(bo, first.id()));
    assertEquals(List.of(first, second), keys.listTokens(an));

    assertTrue(keys.revoke(an, first.id()));
    assertEquals(List.of(second), keys.listTokens(an));
  }

  @Test
  void aLinkIsUsedUpByTakingIt() {
    keys.addReset("link 1", an, LATER);
    keys.addReset("link 2", bo, LATER);

    assertEquals(Optional.of(an), keys.takeReset("link 1", NOW));
    assertEquals(Optional.empty(), keys.takeReset("link 1", NOW));
    assertEquals(Optional.of(bo), keys.takeReset("link 2", LATER.minusNanos(1_000)));
  }

  @Test
  void anEarlierLinkOfTheAccountEnds() {
    keys.addReset("link 1", an, LATER);
    keys.addReset("link 2", an, LATER);

    assertEquals(Optional.empty(), keys.takeReset("link 1", NOW));
    assertEquals(Optional.of(an), keys.takeReset("link 2", NOW));
  }

  @Test
  void aLinkOpensNothingAtTheMomentItExpires() {
    keys.addReset("link 1", an, NOW);

    assertEquals(Optional.empty(), keys.takeReset("link 1", NOW));
    assertEquals(0L, transaction.value("select count(*) from password_reset"));
  }

  @Test
  void failuresAreCountedBySubjectAfterAMoment() {
    keys.fail("onderwerp 1", NOW);
    keys.fail("onderwerp 1", NOW.plusNanos(1_000));
    keys.fail("onderwerp 1", LATER);
    keys.fail("onderwerp 2", LATER);

    assertEquals(2, keys.failures("onderwerp 1", NOW));
    assertEquals(0, keys.failures("onderwerp 3", NOW));
  }

  @Test
  void failuresOfOneSubjectAreForgiven() {
    keys.fail("onderwerp 1", LATER);
    keys.fail("onderwerp 2", LATER);

    keys.forgive("onderwerp 1");

    assertEquals(0, keys.failures("onderwerp 1", NOW));
    assertEquals(1, keys.failures("onderwerp 2", NOW));
  }

  @Test
  void whatOpensNothingAnyMoreIsSweptAway() {
    var session = Duration.ofHours(2);
    var failures = Duration.ofMinutes(5);
    Instant begun = NOW.minus(session);
    Instant failed = NOW.minus(failures);
    keys.begin("oud", "formulier van " + "oud", an, begun.minusNanos(1_000));
    keys.begin("nieuw", "formulier van " + "nieuw", an, begun);
    keys.addReset("oud", an, NOW.minusNanos(1_000));
    keys.addReset("nieuw", bo, NOW);
    keys.fail("oud", failed.minusNanos(1_000));
    keys.fail("nieuw", failed);

    keys.sweep(NOW, session, failures);

    assertEquals(Optional.empty(), keys.findSession("oud"));
    assertEquals(Optional.of(new Session(an, begun, begun)), keys.findSession("nieuw"));
    assertEquals("nieuw", transaction.value("select string_agg(digest, ',') from password_reset"));
    assertEquals(
        "nieuw", transaction.value("select string_agg(subject, ',') from sign_in_failure"));
  }

  @Test
  void pagesCannotReadSessions() {
    transaction.actAs(DatabaseRole.WEB);

    assertThrows(PersistenceException.class, () -> keys.findSession("sessie 1"));
  }
}
