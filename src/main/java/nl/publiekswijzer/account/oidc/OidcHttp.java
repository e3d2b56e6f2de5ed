// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.platform.outbound.Answer;
import nl.publiekswijzer.platform.outbound.Call;
import nl.publiekswijzer.platform.outbound.GuardedHttp;
import nl.publiekswijzer.platform.outbound.OutboundFailed;
import nl.publiekswijzer.platform.outbound.OutboundRefused;

/** Takes the calls to the provider through the guard. */
final class OidcHttp implements HTTPRequestSender, ResourceRetriever {
  private static final int OK = 200;

  private final GuardedHttp http;

  OidcHttp(GuardedHttp http) {
    this.http = http;
  }

  @Override
  public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
    var answer = answer(call(request));
    var response = new HTTPResponse(answer.status());
    try {
      if (!answer.contentType().isEmpty()) {
        response.setContentType(answer.contentType());
      }
    } catch (ParseException e) {
      throw new IOException("content type of the provider's answer", e);
    }
    response.setBody(new String(answer.body(), UTF_8));
    return response;
  }

  private static Call call(ReadOnlyHTTPRequest request) {
    Map<String, String> headers = new HashMap<>();
    Map<String, List<String>> given = request.getHeaderMap();
    given.forEach((name, values) -> headers.put(name, String.join(", ", values)));
    return request.getMethod() == HTTPRequest.Method.POST
        ? Call.post(request.getURI(), headers, request.getBody().getBytes(UTF_8))
        : Call.get(request.getURI(), headers);
  }

  @Override
  public Resource retrieveResource(URL address) throws IOException {
    return read(URI.create(address.toString()));
  }

  Resource read(URI address) throws IOException {
    var answer = answer(Call.get(address, Map.of("Accept", "application/json")));
    if (answer.status() != OK) {
      throw new IOException("HTTP " + answer.status());
    }
    return new Resource(new String(answer.body(), UTF_8), answer.contentType());
  }

  private Answer answer(Call call) throws IOException {
    try {
      var answer = http.send(call);
      if (answer.cut()) {
        throw new IOException("an answer that is too long");
      }
      return answer;
    } catch (OutboundRefused | OutboundFailed e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
