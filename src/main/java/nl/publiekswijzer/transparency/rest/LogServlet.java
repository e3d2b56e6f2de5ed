// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.Tile;
import nl.publiekswijzer.transparency.usecase.LogReading;

/**
 * The log of publications for everybody: checkpoint, tiles and entries (c2sp.org/tlog-tiles), and
 * the keys by which it is verified. It has hashes and numbers of publications, and nothing of
 * anybody.
 */
@WebServlet("/logboek/publicaties/*")
public class LogServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient LogReading log;

  @Inject
  public LogServlet(LogReading log) {
    this.log = log;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var answer = new LogAnswer(request, response);
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    switch (path) {
      case "checkpoint" -> answer.text(log.findCheckpoint());
      case "sleutel" -> answer.keys(log.listVerifiers(SignatureType.LOG));
      default -> answer.forEver(Tile.parse(path).flatMap(log::findTile));
    }
  }

  /** Would tell what was sent. */
  @Override
  protected void doTrace(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}
