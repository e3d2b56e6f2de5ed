// SPDX-License-Identifier: EUPL-1.2
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Loads an edition into a running server and shows its progress. Needs a JDK and a token with the
 * right EDITIES in {@code PUBLIEKSWIJZER_TOKEN}: {@code java payara/ImportEdition.java
 * http://localhost:8080 editie.json [map-met-bestanden]}.
 */
class ImportEdition {
  private static final List<String> FILES =
      List.of(
          "segmentatie.csv",
          "gebieden.csv",
          "huishoudens.csv",
          "huishoudens-postcode.csv",
          "gebiedscijfers.csv",
          "gemeentecijfers.csv",
          "cbs-postcode4.csv",
          "cbs-postcode4.xlsx",
          "cbs-postcode6.csv",
          "cbs-postcode6.xlsx",
          "cbs-leeftijd.csv",
          "cbs-positie.csv",
          "cbs-inkomen.csv",
          "cbs-inkomen-alleenstaand.csv",
          "grenzen.geojson",
          "plaatsen.csv",
          "teksten.csv",
          "themas.csv");
  private static final String BOUNDARY = "publiekswijzer-" + Long.toHexString(System.nanoTime());
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String TOKEN = System.getenv("PUBLIEKSWIJZER_TOKEN");

  public static void main(String[] args) throws Exception {
    if (args.length < 2 || TOKEN == null) {
      System.err.println(
          "Gebruik: PUBLIEKSWIJZER_TOKEN=<token> java payara/ImportEdition.java <adres>"
              + " <editie.json> [<map met bestanden>]");
      System.exit(2);
    }
    var accepted = submit(URI.create(args[0]), Path.of(args[1]), args.length > 2 ? args[2] : null);
    if (accepted.statusCode() != 202) {
      System.err.println(accepted.body());
      System.exit(1);
    }
    System.exit(follow(URI.create(accepted.headers().firstValue("Location").orElseThrow())));
  }

  private static HttpResponse<String> submit(URI server, Path order, String folder)
      throws IOException, InterruptedException {
    var streams = new ArrayList<InputStream>();
    streams.add(head("editie", "application/json"));
    streams.add(Files.newInputStream(order));
    for (String name : FILES) {
      Path file = folder == null ? null : Path.of(folder, name);
      if (file != null && Files.exists(file)) {
        streams.add(head(name.substring(0, name.indexOf('.')), "application/octet-stream"));
        streams.add(Files.newInputStream(file));
      }
    }
    streams.add(text("\r\n--" + BOUNDARY + "--\r\n"));
    var body = new SequenceInputStream(Collections.enumeration(streams));
    var request =
        HttpRequest.newBuilder(server.resolve("/api/v1/editie-imports"))
            .header("Authorization", "Bearer " + TOKEN)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofInputStream(() -> body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static InputStream head(String name, String type) {
    return text(
        "\r\n--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                .formatted(BOUNDARY, name, name)
            + "Content-Type: "
            + type
            + "\r\n\r\n");
  }

  private static InputStream text(String text) {
    return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int follow(URI run) throws IOException, InterruptedException {
    while (true) {
      String answer =
          CLIENT
              .send(
                  HttpRequest.newBuilder(run).header("Authorization", "Bearer " + TOKEN).build(),
                  BodyHandlers.ofString())
              .body();
      String state = field(answer, "status");
      System.out.printf(
          "%s %s %%, %s rijen%n", state, field(answer, "percentage"), field(answer, "rijen"));
      if (state.equals("GEREED")) {
        return 0;
      }
      if (!state.matches("WACHT|BEZIG")) {
        System.err.println(answer);
        return 1;
      }
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private static String field(String json, String name) {
    var match = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(json);
    return match.find() ? match.group(1) : "";
  }
}
