// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** What a {@link View} can show, each by its name: attributes of the request at hand. */
@Dependent
public class Models {
  private final HttpServletRequest request;

  @Inject
  public Models(HttpServletRequest request) {
    this.request = request;
  }

  /**
   * @param value may be null, then the name stands for nothing
   */
  public void put(String name, Object value) {
    request.setAttribute(name, value);
  }
}
