// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Writes a page: the Faces servlet renders its view. Nothing is sent before all of it stands, so
 * that a view which fails becomes an error page, and no half one.
 */
@Provider
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ViewWriter implements MessageBodyWriter<View> {
  private final Instance<PageChange> changes;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  @Inject
  public ViewWriter(Instance<PageChange> changes) {
    this.changes = changes;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == View.class;
  }

  @Override
  public void writeTo(
      View view,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    var page = new RenderedPage(response);
    try {
      request.getRequestDispatcher(view.path()).forward(request, page);
    } catch (ServletException e) {
      throw new IllegalStateException(view.name(), e);
    }
    var change = changes.stream().filter(PageChange::applies).findFirst();
    if (change.isPresent()) {
      out.write(change.get().change(page.text()).getBytes(StandardCharsets.UTF_8));
    } else {
      page.writeTo(out);
    }
  }
}
