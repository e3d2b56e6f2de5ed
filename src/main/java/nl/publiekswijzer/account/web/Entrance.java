// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The root of the server leads to the pages. */
@WebServlet("")
public class Entrance extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient SignedIn signedIn;

  @Inject
  public Entrance(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", signedIn.firstPage());
    response.setHeader("Cache-Control", "no-store");
  }
}
