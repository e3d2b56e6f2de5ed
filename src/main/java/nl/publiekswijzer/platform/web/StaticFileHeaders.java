// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets browsers keep a file of ours for a year when its address names its content. */
@WebFilter(urlPatterns = StaticFiles.FOLDER + "*", asyncSupported = true)
public class StaticFileHeaders implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean versioned = ((HttpServletRequest) request).getParameter("v") != null;
    ((HttpServletResponse) response)
        .setHeader("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-cache");
    chain.doFilter(request, response);
  }
}
