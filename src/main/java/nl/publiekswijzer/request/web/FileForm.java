// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.read.MemberFileReader;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.usecase.FileChoiceText;
import nl.publiekswijzer.request.usecase.FileChoosing;

/** The form that sends a member file: what it asks, and what was learnt of a file that was sent. */
@Dependent
public class FileForm {
  private static final View COLUMNS = new View("draft-file-columns.xhtml");

  private static final long MEGABYTE = 1 << 20;

  private final FileChoosing choosing;
  private final Settings settings;
  private final PageWords words;
  private final Models models;

  @Inject
  public FileForm(FileChoosing choosing, Settings settings, PageWords words, Models models) {
    this.choosing = choosing;
    this.settings = settings;
    this.words = words;
    this.models = models;
  }

  /**
   * @param learnt from the file, as far as it could be read; may be null
   */
  void fill(Object learnt, FileChoiceText said) {
    var ask = FileQuestionsView.of(learnt, said, words.speech());
    models.put("ask", ask);
    models.put("columnsKey", ask.header());
    models.put("columns", ask.columns());
    models.put("clear", false);
    fillLimits();
    models.put(
        "lineFile",
        learnt instanceof MatchReport report ? MatchCsv.address(report, words.speech()) : "");
    models.put(
        "report",
        learnt instanceof MatchReport report ? MatchView.of(report, words.speech()) : null);
  }

  private void fillLimits() {
    models.put("largest", settings.maxUploadBytes());
    models.put("largestMegabytes", settings.maxUploadBytes() / MEGABYTE);
    models.put("mostRows", MemberFileReader.MOST_ROWS);
  }

  /** What the columns of a chosen file seem to be, by their names alone: the file is not sent. */
  View columns(UUID library, List<String> names) {
    var question = choosing.question(library, names);
    models.put("columnsKey", question.header());
    models.put("columns", FileQuestionsView.columns(question, words.speech()));
    models.put("clear", question.isAnswered());
    PageAnswer.errors(models, List.of());
    return COLUMNS;
  }
}
