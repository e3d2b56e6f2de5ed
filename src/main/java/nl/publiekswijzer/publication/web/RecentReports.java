// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import nl.publiekswijzer.platform.Recent;
import nl.publiekswijzer.platform.web.Language;

/** The reports that were shown last, so that they need not be written again. */
@ApplicationScoped
public class RecentReports {
  private static final int MOST = 40;

  private final Recent<Key, ReportPage> pages = new Recent<>(MOST);

  /**
   * What a page is of.
   *
   * @param segment code of the chosen segment; empty for none
   */
  public record Key(UUID publication, String segment, Language language) {}

  /** The page; who asks for it has been found to be within reach of it. */
  public ReportPage read(Key key, Supplier<ReportPage> writing) {
    return pages.read(key, writing);
  }
}
