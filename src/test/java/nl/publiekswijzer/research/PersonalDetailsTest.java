// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mail naar jan.jansen@bieb.example voor meer|EMAIL",
        "J.Jansen+lezen@mail.bieb.example|EMAIL",
        "jan (at) bieb.example|EMAIL",
        "jan[at]bieb.example|EMAIL",
        "zoë@müller.example|EMAIL",
        "Bel 0612345678 na vijf uur|TELEPHONE",
        "06-12345678|TELEPHONE",
        "06 - 12 34 56 78|TELEPHONE",
        "06.12.34.56.78|TELEPHONE",
        "Tel.:(06)12345678|TELEPHONE",
        "030-2345678|TELEPHONE",
        "(030) 234 56 78|TELEPHONE",
        "0182 51 23 45|TELEPHONE",
        "(0182) 512345|TELEPHONE",
        "+31612345678|TELEPHONE",
        "+31 (0)6 12345678|TELEPHONE",
        "+31(0)30 234 56 78|TELEPHONE",
        "0031 6 1234 5678|TELEPHONE",
        "+32 475 12 34 56|TELEPHONE",
        "Zij woont op 3512 AB 12|ADDRESS",
        "3512AB12|ADDRESS",
        "3512 AB, nr. 12|ADDRESS",
        "3512ab 12|ADDRESS",
        "3512 xk 12 bis|ADDRESS",
        "3512 AB-12a|ADDRESS",
        "Domplein 29, 3512 JE Utrecht|ADDRESS",
        "Domplein 29a,3512JE|ADDRESS",
        "NL91 ABNA 0417 1643 00|BANK_ACCOUNT",
        "nl91abna0417164300|BANK_ACCOUNT",
        "NL91ABNA0417164301 met een typefout|BANK_ACCOUNT",
        "BE68 5390 0754 7034|BANK_ACCOUNT",
        "DE89370400440532013000|BANK_ACCOUNT",
        "Haar nummer is 111222333|CITIZEN_NUMBER",
        "123456782.|CITIZEN_NUMBER",
        "123 456 782|CITIZEN_NUMBER",
        "1234.56.782|CITIZEN_NUMBER",
        "BSN: 10000008|CITIZEN_NUMBER",
      })
  void detailsOfPersonsAreFound(String text, PersonalDetail kind) {
    assertEquals(List.of(kind), PersonalDetails.found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "In 2023 en 2024 kwamen meer gezinnen",
        "2020 EN 2021",
        "2019-2024",
        "Van 01-02-2024 15 uur tot 03-04-2025",
        "01/2024-12/2025",
        "Postcode 3512 bezocht ons het meest",
        "In 3512 AB wonen veel gezinnen",
        "Van de 1200 in 12 bibliotheken",
        "42,5% (n = 1234)",
        "n=12345678",
        "123.456.789 uitleningen",
        "Vestiging 123456789",
        "0,12 0,34 0,56 0,78",
        "+12.500.000 bezoeken",
        "ISBN 978-90-123-4567-8",
        "ISBN: 0198534531",
        "ISIL NL-0800070000",
        "de 25 gemeenten in het gebied, met 14 vestigingen",
        "Volg @debibliotheek",
        "https://example.org/onderzoek/2024",
        "doi 10.1000/182",
      })
  void figuresAndCodesAreNot(String text) {
    assertEquals(List.of(), PersonalDetails.found(text));
    assertEquals(Optional.empty(), PersonalDetails.refusal(text));
  }

  @Test
  void refusalSaysWhatToDoAndNeverWhatWasFound() {
    String text = "Bel 06-12345678 of mail jan@bieb.example";

    String refusal = PersonalDetails.refusal(text).orElseThrow();

    assertEquals(
        List.of(PersonalDetail.EMAIL, PersonalDetail.TELEPHONE), PersonalDetails.found(text));
    assertEquals(
        "Deze tekst bevat een e-mailadres. Haal weg wat naar één persoon leidt en beschrijf de"
            + " groep.",
        refusal);
    assertFalse(refusal.contains("jan"));
  }
}
