// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.mdto;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.publiekswijzer.preservation.XmlElement;

/**
 * What an object of MDTO has to hold besides its schema: terms that can be computed, periods that
 * begin before they end, addresses and languages that exist, no empty element, labels of closed
 * lists.
 */
public final class MdtoRules {
  private static final List<String> VALUATIONS =
      List.of("B Blijvend te bewaren", "V Tijdelijk te bewaren", "N Nader te bepalen");
  private static final List<String> LANGUAGES = Arrays.asList(Locale.getISOLanguages());
  private static final List<String> PLACES = List.of("raadpleeglocatieOnline", "URLBestand");
  private static final int LONGEST_NAME = 80;

  private final List<Remark> remarks = new ArrayList<>();

  private MdtoRules() {}

  /**
   * Something about an object.
   *
   * @param fault whether it breaks a rule; else it is advice for the archivist
   */
  public record Remark(boolean fault, String text) {}

  /** All remarks, in the order of the elements; empty for an object with nothing to say about. */
  public static List<Remark> remarks(XmlElement object) {
    var rules = new MdtoRules();
    object.all().forEach(rules::look);
    rules.lookAtWhole(object);
    return List.copyOf(rules.remarks);
  }

  private void look(XmlElement element) {
    if (element.children().isEmpty() && element.text().isBlank()) {
      fault(element.name() + " is leeg");
    } else if (PLACES.contains(element.name()) && !isAddress(element.text())) {
      fault(element.name() + " is geen webadres: " + element.text());
    } else if (element.name().equals("taal") && !isLanguage(element.text())) {
      fault("taal is geen taalcode: " + element.text());
    } else if (element.name().equals("waardering")) {
      lookAtValuation(element);
    } else if (element.name().equals("dekkingInTijd")) {
      order(element, "dekkingInTijdBegindatum", "dekkingInTijdEinddatum");
    } else if (element.find("termijnLooptijd").isPresent() || isTerm(element)) {
      lookAtTerm(element);
    }
  }

  private static boolean isTerm(XmlElement element) {
    return List.of("bewaartermijn", "beperkingGebruikTermijn").contains(element.name());
  }

  private void lookAtTerm(XmlElement term) {
    boolean computable =
        term.find("termijnStartdatumLooptijd").isPresent()
            && term.find("termijnLooptijd").isPresent();
    if (term.find("termijnEinddatum").isEmpty() && !computable) {
      fault(term.name() + " heeft geen einddatum, en geen startdatum met looptijd");
    }
    order(term, "termijnStartdatumLooptijd", "termijnEinddatum");
  }

  private void lookAtValuation(XmlElement valuation) {
    String given = valuation.at("begripCode") + " " + valuation.at("begripLabel");
    if (!VALUATIONS.contains(given) && !VALUATIONS.toString().contains(given.strip())) {
      fault("waardering staat niet in de lijst: " + given.strip());
    }
  }

  private void lookAtWhole(XmlElement object) {
    if (object.at("naam").length() > LONGEST_NAME) {
      advice("naam is langer dan 80 tekens");
    }
    boolean temporary = object.at("waardering", "begripLabel").equals("Tijdelijk te bewaren");
    if (temporary && object.find("bewaartermijn").isEmpty()) {
      advice("waardering V zonder bewaartermijn");
    }
  }

  private void order(XmlElement of, String begin, String end) {
    String from = of.at(begin);
    String until = of.at(end);
    try {
      if (!from.isEmpty() && !until.isEmpty() && first(from).isAfter(last(until))) {
        fault(of.name() + " eindigt voor zij begint: " + from + ", " + until);
      }
    } catch (DateTimeException e) {
      fault(of.name() + " heeft geen datums: " + from + ", " + until);
    }
  }

  /** A zone behind a date says nothing about which of two days is the earlier. */
  private static String withoutZone(String date) {
    return date.strip().replaceAll("(Z|[+-]\\d\\d:\\d\\d)$", "");
  }

  private static LocalDate first(String date) {
    String plain = withoutZone(date);
    return switch (plain.length()) {
      case 4 -> Year.parse(plain).atDay(1);
      case 7 -> YearMonth.parse(plain).atDay(1);
      default -> LocalDate.parse(plain);
    };
  }

  private static LocalDate last(String date) {
    String plain = withoutZone(date);
    return switch (plain.length()) {
      case 4 -> Year.parse(plain).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(plain).atEndOfMonth();
      default -> LocalDate.parse(plain);
    };
  }

  private static boolean isAddress(String text) {
    try {
      var address = new URI(text.strip());
      return address.getHost() != null && List.of("http", "https").contains(address.getScheme());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isLanguage(String text) {
    return LANGUAGES.contains(Locale.forLanguageTag(text.strip()).getLanguage());
  }

  private void fault(String text) {
    remarks.add(new Remark(true, text));
  }

  private void advice(String text) {
    remarks.add(new Remark(false, text));
  }
}
