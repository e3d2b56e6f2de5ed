// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import java.net.URI;
import java.util.Map;

/**
 * One call to another system.
 *
 * @param body null for a GET
 */
public record Call(URI address, Map<String, String> headers, byte[] body) {
  public Call {
    headers = Map.copyOf(headers);
  }

  public static Call get(URI address, Map<String, String> headers) {
    return new Call(address, headers, null);
  }

  public static Call post(URI address, Map<String, String> headers, byte[] body) {
    return new Call(address, headers, body.clone());
  }
}
