// SPDX-License-Identifier: EUPL-1.2
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints how good an estimated edition is, and saves the report of it. Needs a JDK and a token in
 * {@code PUBLIEKSWIJZER_TOKEN}: {@code java payara/ValidateEdition.java http://localhost:8080 "Open
 * editie 2024" [toets.pdf]}.
 */
class ValidateEdition {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String TOKEN = System.getenv("PUBLIEKSWIJZER_TOKEN");
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final String UNTESTED = "niet getoetst";

  public static void main(String[] args) throws Exception {
    if (args.length < 2 || TOKEN == null) {
      System.err.println(
          "Gebruik: PUBLIEKSWIJZER_TOKEN=<token> java payara/ValidateEdition.java <adres>"
              + " <naam van de editie> [<toets.pdf>]");
      System.exit(2);
    }
    String name = URLEncoder.encode(args[1], StandardCharsets.UTF_8).replace("+", "%20");
    URI toets = URI.create(args[0]).resolve("/api/v1/edities/" + name + "/toets");
    var found = get(toets, BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (found.statusCode() != 200) {
      System.err.println(found.body());
      System.exit(1);
    }
    OUT.println("Toets van " + args[1]);
    print(new Json(found.body()).object());
    Path file = Path.of(args.length > 2 ? args[2] : "toets.pdf");
    var report = get(URI.create(toets + "/pdf"), BodyHandlers.ofByteArray());
    if (report.statusCode() != 200) {
      System.err.println(new String(report.body(), StandardCharsets.UTF_8));
      System.exit(1);
    }
    Files.write(file, report.body());
    OUT.printf("%nRapport: %s%n", file);
  }

  private static <T> HttpResponse<T> get(URI address, BodyHandler<T> body)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(address).header("Authorization", "Bearer " + TOKEN).build(), body);
  }

  private static void print(Map<?, ?> toets) {
    agreement(toets);
    OUT.printf("%nHoe ver postcodegebieden uit elkaar liggen%n");
    row("segment", "", "spreiding", "verklaard %");
    for (Map<?, ?> line : list(toets, "homogeniteit")) {
      row(text(line, "segment"), "", text(line, "spreiding"), text(line, "verklaard"));
    }
    change(toets);
    OUT.printf("%nWat segmenten voorspellen, naast leeftijd en inkomen alleen (R²)%n");
    row("uitkomst", "oordeel", "postcodes", "leeftijd", "segmenten");
    for (Map<?, ?> line : list(toets, "voorspelling")) {
      row(
          word(text(line, "uitkomst")),
          word(text(line, "oordeel")),
          text(line, "postcodes"),
          text(line, "leeftijdEnInkomen"),
          text(line, "segmenten"));
    }
  }

  private static void agreement(Map<?, ?> toets) {
    OUT.printf("%nOvereenkomst met tabellen die de schatting niet gebruikte%n");
    if (list(toets, "segmenten").isEmpty()) {
      OUT.println(UNTESTED);
      return;
    }
    row("segment", "oordeel", "correlatie", "verschil", "tegenover", "eigen*");
    for (Map<?, ?> check : list(toets, "segmenten")) {
      var found = (Map<?, ?>) check.get("onafhankelijk");
      var own = (Map<?, ?>) check.get("eigen");
      row(
          String.join(" + ", strings(check, "segmenten")),
          word(text(check, "oordeel")),
          text(found, "correlatie"),
          text(found, "verschil"),
          text(found, "tegenovergesteldeKlasse"),
          text(own, "correlatie"));
    }
    OUT.println("* met een tabel waar de editie zelf van uitgaat: geen bewijs");
  }

  private static void change(Map<?, ?> toets) {
    OUT.printf("%nWat veranderde sinds de vorige editie%n");
    var found = (Map<?, ?>) toets.get("stabiliteit");
    if (found == null) {
      OUT.println(UNTESTED);
      return;
    }
    OUT.println(text(found, "editie") + ", " + text(found, "postcodes") + " postcodes");
    row("segment", "", "correlatie", "mediaan", "90 van 100", "klasse %", "tegenover %");
    for (Map<?, ?> line : list(found, "segmenten")) {
      row(
          text(line, "segment"),
          "",
          text(line, "correlatie"),
          text(line, "verandering"),
          text(line, "verandering90"),
          text(line, "andereKlasse"),
          text(line, "tegenovergesteldeKlasse"));
    }
  }

  private static void row(String label, String word, String... numbers) {
    var row = new StringBuilder("%-18s%-16s".formatted(label, word));
    for (String number : numbers) {
      row.append("%12s".formatted(number));
    }
    OUT.println(row.toString().stripTrailing());
  }

  private static String word(String constant) {
    return constant.toLowerCase().replace('_', ' ');
  }

  /** As Dutch readers know it; a dash where there is none. */
  private static String text(Map<?, ?> of, String key) {
    Object value = of == null ? null : of.get(key);
    return value == null ? "-" : value instanceof Number n ? comma(n) : value.toString();
  }

  private static String comma(Number number) {
    return number.toString().replace('.', ',');
  }

  private static List<Map<?, ?>> list(Map<?, ?> of, String key) {
    var list = new ArrayList<Map<?, ?>>();
    if (of.get(key) instanceof List<?> items) {
      items.forEach(item -> list.add((Map<?, ?>) item));
    }
    return list;
  }

  private static List<String> strings(Map<?, ?> of, String key) {
    return ((List<?>) of.get(key)).stream().map(String::valueOf).toList();
  }

  /** Reads an answer: objects as maps, arrays as lists, numbers as they are written. */
  private static final class Json {
    private final String text;
    private int place;

    Json(String text) {
      this.text = text;
    }

    Map<?, ?> object() {
      return (Map<?, ?>) value();
    }

    private Object value() {
      return switch (next()) {
        case '{' -> map();
        case '[' -> array();
        case '"' -> string();
        default -> plain();
      };
    }

    private char next() {
      while (Character.isWhitespace(text.charAt(place))) {
        place++;
      }
      return text.charAt(place);
    }

    /** Goes past a bracket, comma or colon; whether it was there. */
    private boolean takes(char wanted) {
      boolean there = next() == wanted;
      place += there ? 1 : 0;
      return there;
    }

    private Map<String, Object> map() {
      var map = new LinkedHashMap<String, Object>();
      takes('{');
      while (!takes('}')) {
        next();
        String key = string();
        takes(':');
        map.put(key, value());
        takes(',');
      }
      return map;
    }

    private List<Object> array() {
      var list = new ArrayList<>();
      takes('[');
      while (!takes(']')) {
        list.add(value());
        takes(',');
      }
      return list;
    }

    private String string() {
      var read = new StringBuilder();
      for (place++; text.charAt(place) != '"'; place++) {
        if (text.charAt(place) != '\\') {
          read.append(text.charAt(place));
        } else if (text.charAt(++place) == 'u') {
          read.append((char) Integer.parseInt(text, place + 1, place + 5, 16));
          place += 4;
        } else {
          read.append(text.charAt(place));
        }
      }
      place++;
      return read.toString();
    }

    private Object plain() {
      int begin = place;
      while (",]} \n\r\t".indexOf(text.charAt(place)) < 0) {
        place++;
      }
      String word = text.substring(begin, place);
      return word.equals("null") ? null : word.matches("true|false") ? word : number(word);
    }

    private static Number number(String word) {
      return new java.math.BigDecimal(word);
    }
  }
}
