package nl.publiekswijzer.platform.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/**
 * Hands pages on in pieces. The view framework writes byte by byte, and every write goes through
 * all layers of the server: of a long report that was over a third of the work.
 */
@Provider
public class PageBuffering implements WriterInterceptor {
  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (!MediaType.TEXT_HTML_TYPE.isCompatible(context.getMediaType())) {
      context.proceed();
      return;
    }
    var pieces = new Pieces(context.getOutputStream());
    context.setOutputStream(pieces);
    context.proceed();
    pieces.hand();
  }
}
