// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Asvs({"6.2.1", "6.2.4", "6.2.12"})
class PasswordRulesTest {
  private static final List<String> KNOWN =
      List.of("Anna de Wit", "anna.dewit@merelstede.example", "Bibliotheek Merelstede");

  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vier kale paarden zwemmen",
        "correct horse battery staple",
        "kx8Tq0zv!pLw",
        "ñandú éénhoorn ζωγράφος 📚"
      })
  void longAndUnlikelyPasswordIsGood(String password) {
    assertEquals(List.of(), rules.advice(password, KNOWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "aaaaaaaaaaaa",
        "123456789012",
        "qwertyuiopas",
        "annadewit2026",
        "Merelstede2026!",
        "bibliotheek1",
        "publiekswijzer",
        "wachtwoord123"
      })
  void passwordThatIsEasyToGuessIsRefusedWithAdvice(String password) {
    var advice = rules.advice(password, KNOWN);

    assertEquals("Dit wachtwoord is te gemakkelijk te raden.", advice.get(0));
    assertFalse(advice.size() < 2, advice.toString());
  }

  @Test
  void adviceIsDutch() {
    assertEquals(
        List.of(
            "Dit wachtwoord is te gemakkelijk te raden.",
            "Opeenvolgende reeksen zoals \"abc\" of \"6543\" zijn gemakkelijk te raden.",
            "Voeg een of meerdere woorden toe. Ongebruikelijke woorden zijn beter.",
            "Vermijd gebruik van voorspelbare reeksen."),
        rules.advice("aaaaaaaaaaaa", KNOWN));
  }

  @Test
  void lengthIsCountedInCharactersAsPeopleSeeThem() {
    assertEquals(
        List.of("Kies een wachtwoord van ten minste 12 tekens."),
        rules.advice("📚📖🏛🐎🌊🔑🧭🎈🪁🧩🕰", KNOWN));
  }

  @Test
  void lengthHasAnEnd() {
    String long128 = "vier kale paarden zwemmen ".repeat(5).substring(0, 128);

    assertEquals(List.of(), rules.advice(long128, KNOWN));
    assertEquals(
        List.of("Kies een wachtwoord van ten hoogste 128 tekens."),
        rules.advice(long128 + "x", KNOWN));
  }
}
