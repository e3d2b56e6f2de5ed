// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.publiekswijzer.platform.OwnPath;
import nl.publiekswijzer.platform.Settings;

/** What the frame around every page needs to know of the request. */
@Named("page")
@RequestScoped
public class PageFrame {
  private StaticFiles files;
  private String path;
  private String query;
  private PagePlaces places;
  private String referer;
  private boolean failedForm;
  private boolean mailing;

  protected PageFrame() {} // for the proxy

  @Inject
  public PageFrame(
      HttpServletRequest request, StaticFiles files, PagePlaces places, Settings settings) {
    this.mailing = settings.mail().isPresent();
    this.files = files;
    this.places = places;
    this.referer = request.getHeader("Referer");
    var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    this.failedForm = failed != null && request.getMethod().equals("POST");
    this.path = failed == null ? request.getRequestURI() : failed;
    this.query =
        failed == null
            ? request.getQueryString()
            : (String) request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
  }

  /** Whether the page is the one of this path or lies beneath it. */
  public boolean isAt(String start) {
    return path.equals(start) || path.startsWith(start + "/");
  }

  /** Where to come back to after switching the language. */
  public String back() {
    return URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
  }

  /** The page with the form that was sent and failed; empty for others. */
  public String form() {
    return failedForm
        ? OwnPath.ofReferer(referer).flatMap(places::nearest).map(OwnPath::address).orElse("")
        : "";
  }

  /** Whether this server sends mail, so that pages promise none where there is none. */
  public boolean isMailing() {
    return mailing;
  }

  /** Address of a file of ours that may be kept for ever, for it names its content. */
  public String file(String name) {
    return files.address(name);
  }
}
