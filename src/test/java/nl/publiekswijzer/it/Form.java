// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A multipart form, part by part in the order in which they are added. */
public final class Form {
  private static final String BOUNDARY = "publiekswijzer-test-boundary";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  public Form json(String name, String json) {
    return part(name, "", "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  Form field(String name, String value) {
    return part(name, "", "text/plain;charset=utf-8", value.getBytes(StandardCharsets.UTF_8));
  }

  public Form file(String name, byte[] content) {
    return part(name, "; filename=\"bestand.csv\"", "text/csv", content);
  }

  Form file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** A file under a name and type of its own. */
  Form named(String name, String file, String type, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return part(name, "; filename=\"" + file + "\"", type, bytes);
  }

  private Form part(String name, String extra, String type, byte[] content) {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\nContent-Type: %s\r\n\r\n"
            .formatted(BOUNDARY, name, extra, type);
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public byte[] bytes() {
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(body.toByteArray());
    whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return whole.toByteArray();
  }

  public BodyPublisher publisher() {
    return BodyPublishers.ofByteArray(bytes());
  }

  public String contentType() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }
}
