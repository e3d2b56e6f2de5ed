// SPDX-License-Identifier: EUPL-1.2
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Lets a running server make publications again, one after the other, and tells of each whether it
 * is the same byte for byte. Needs a JDK of 17 or newer and a token that may read in {@code
 * PUBLIEKSWIJZER_TOKEN}:
 *
 * <ul>
 *   <li>{@code java payara/MaakOpnieuw.java http://localhost:8080 2026}: those of a year within
 *       reach of the token
 *   <li>{@code java payara/MaakOpnieuw.java http://localhost:8080 <id> ...}: these
 * </ul>
 *
 * <p>It ends with 0 when none differs, with 1 when one does or cannot be asked for, and with 2 when
 * it was called in another way. What another release made is not judged, and does not differ.
 */
class MaakOpnieuw {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String TOKEN = System.getenv("PUBLIEKSWIJZER_TOKEN");
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
  private static final int BUSY = 503;
  private static final int TOO_MANY = 429;

  public static void main(String[] args) throws Exception {
    if (args.length < 2 || TOKEN == null) {
      System.err.println(
          "Gebruik: PUBLIEKSWIJZER_TOKEN=<token> java payara/MaakOpnieuw.java <adres> <jaar>|<id> ...");
      System.exit(2);
    }
    var server = URI.create(args[0]);
    var ids = args[1].matches("[0-9]{4}") ? listYear(server, args[1]) : given(args);
    int different = 0;
    for (String id : ids) {
      different += isSound(server, id) ? 0 : 1;
    }
    System.out.printf("%d publicaties, %d afwijkend%n", ids.size(), different);
    System.exit(different == 0 ? 0 : 1);
  }

  private static List<String> given(String[] args) {
    return List.of(args).subList(1, args.length);
  }

  private static List<String> listYear(URI server, String year)
      throws IOException, InterruptedException {
    var ids = new ArrayList<String>();
    for (int page = 1; true; page++) {
      String address = "/api/v1/publicaties?jaar=%s&paginaGrootte=100&pagina=%d";
      var answer = send(request(server, address.formatted(year, page)).build());
      if (answer.statusCode() != 200) {
        System.err.println(answer.body());
        System.exit(1);
      }
      var found = ID.matcher(answer.body()).results().map(id -> id.group(1)).toList();
      if (found.isEmpty()) {
        return ids;
      }
      ids.addAll(found);
    }
  }

  private static boolean isSound(URI server, String id) throws IOException, InterruptedException {
    var request =
        request(server, "/api/v1/publicaties/" + id + "/hermaking")
            .POST(BodyPublishers.noBody())
            .build();
    var answer = send(request);
    while (answer.statusCode() == BUSY || answer.statusCode() == TOO_MANY) {
      TimeUnit.SECONDS.sleep(answer.headers().firstValueAsLong("Retry-After").orElse(5));
      answer = send(request);
    }
    if (answer.statusCode() != 200) {
      System.out.printf("%s %d %s%n", id, answer.statusCode(), answer.body());
      return false;
    }
    String verdict = field(answer.body(), "oordeel");
    System.out.printf("%s %s %s%n", id, verdict, field(answer.body(), "uitleg"));
    return !verdict.equals("VERSCHILLEND");
  }

  private static HttpRequest.Builder request(URI server, String path) {
    return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + TOKEN);
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static String field(String json, String name) {
    var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
    return found.find() ? found.group(1) : "?";
  }
}
